import { describeColumn, type FileProfile, type MappingProposal } from "@jobcoach/adapter";

/** What `map --json` says: how the file is written, and of each column its content and what is proposed; no rare values. */
export function mapDocument(
  name: string,
  file: FileProfile,
  { tables, dateOrder, decimalMark, remarks }: MappingProposal,
) {
  return {
    file: name,
    container: file.container,
    ...(file.dialect === undefined ? {} : { delimiter: file.dialect.delimiter, encoding: file.dialect.encoding }),
    dateOrder,
    decimalMark,
    remarks,
    tables: tables.map(({ sheet, columns, missing }) => ({
      sheet,
      missing,
      columns: columns.map(
        ({ column, slot, confidence, reason, alternatives, codes, codesMissing, codesOpen, unit }) => ({
          header: column.name,
          content: describeColumn(column),
          rows: column.rows,
          filled: column.filled,
          slot: slot ?? null,
          confidence,
          reason,
          alternatives,
          ...(codes === undefined ? {} : { codes, codesMissing, codesOpen }),
          ...(unit === undefined ? {} : { unit }),
        }),
      ),
    })),
  };
}
