import type { DeliveryHeader } from "@jobcoach/core";
import { DUTCH_DIALECT, encodeText, writeDelimited, writeWorkbook } from "@jobcoach/sheets";
import type { WrittenFile } from "../contract/writing.ts";
import type { Template, TemplateTable } from "./template.ts";

/** What can carry a layout: CSV one table a file, a workbook and JSON all of them. */
export type TemplateCarrier = "csv" | "json" | "xlsx";

/** A value to be written: a text as it stands, a number in the notation of the carrier, or nothing. */
export type WrittenValue = string | number | null;
export type WrittenRow = Readonly<Record<string, WrittenValue>>;

/** Per table, by its name, the rows to be written. */
export type RowsToWrite = ReadonlyMap<string, readonly WrittenRow[]>;

/** The rows as a file of a layout; as CSV a file per table that has rows. Equal rows give equal bytes. */
export async function writeTemplate(
  template: Template,
  rows: RowsToWrite,
  header: Pick<DeliveryHeader, "metadata">,
  carrier: TemplateCarrier,
): Promise<WrittenFile> {
  const filled = template.tables.filter(({ name }) => (rows.get(name)?.length ?? 0) > 0);
  const tables = filled.length > 0 ? filled : template.tables.slice(0, 1);
  if (carrier === "json") return { extension: ".json", bytes: jsonOf(template, tables, rows, header) };
  if (carrier === "xlsx") return { extension: ".xlsx", bytes: await workbookOf(tables, rows) };
  const [first, ...others] = tables.map((table) => ({ extension: ".csv", bytes: delimitedOf(table, rows) }));
  if (first === undefined) throw new Error("A layout has at least one table.");
  if (template.tables.length === 1) return first;
  const named = (file: WrittenFile, at: number) => ({ ...file, table: tables[at]?.name ?? "" });
  return { ...named(first, 0), others: others.map((file, at) => named(file, at + 1)) };
}

const writtenColumns = ({ columns }: TemplateTable): readonly string[] =>
  Object.entries(columns).flatMap(([name, column]) => (column.kind === "text" && column.neverWritten ? [] : [name]));

const rowsOf = ({ name }: TemplateTable, rows: RowsToWrite) => rows.get(name) ?? [];

/** UTF-8 with byte order mark, semicolons, decimal comma; a text that looks like a formula is escaped. */
function delimitedOf(table: TemplateTable, rows: RowsToWrite): Uint8Array {
  const names = writtenColumns(table);
  const lines = rowsOf(table, rows).map((row) => names.map((name) => withComma(row[name] ?? null)));
  return encodeText(`\ufeff${writeDelimited([names, ...lines], DUTCH_DIALECT)}`, DUTCH_DIALECT.encoding);
}

/** A sheet per table; references and numbers of persons are texts and keep their zeros. */
function workbookOf(tables: readonly TemplateTable[], rows: RowsToWrite): Promise<Uint8Array> {
  const sheets = tables.map((table) => {
    const names = writtenColumns(table);
    return {
      name: table.name,
      rows: [names, ...rowsOf(table, rows).map((row) => names.map((name) => row[name] ?? null))],
    };
  });
  return writeWorkbook(sheets);
}

/** Begins with the schema on the first line; one row a line. */
function jsonOf(
  { schema }: Template,
  tables: readonly TemplateTable[],
  rows: RowsToWrite,
  { metadata }: Pick<DeliveryHeader, "metadata">,
): Uint8Array {
  const { municipality, observedFrom, observedUntil } = metadata;
  const said = { schema, gemeente: municipality, vanaf: observedFrom, peildatum: observedUntil };
  const lists = tables.map((table) => {
    const names = writtenColumns(table);
    const lines = rowsOf(table, rows).map((row) =>
      JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name] ?? null]))),
    );
    return `${JSON.stringify(table.name)}:[\n${lines.join(",\n")}\n]`;
  });
  return new TextEncoder().encode(`${[JSON.stringify(said).slice(0, -1), ...lists].join(",\n")}\n}\n`);
}

const withComma = (value: WrittenValue) => (typeof value === "number" ? String(value).replace(".", ",") : value);
