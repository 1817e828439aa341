import type { DeliveryHeader } from "@jobcoach/core";
import { DUTCH_DIALECT, encodeText, writeDelimited, writeWorkbook } from "@jobcoach/sheets";
import type { WrittenFile } from "../contract/writing.ts";
import type { Template, TemplateTable } from "./template.ts";

/** How a layout is carried that can be written at once; a workbook is written by `writeTemplateWorkbook`. */
export type Carrier = "csv" | "json";

/** A value to be written: a text as it stands, a number in the notation of the carrier, or nothing. */
export type WrittenValue = string | number | null;
export type WrittenRow = Readonly<Record<string, WrittenValue>>;

/** Per table, by its name, the rows to be written. */
export type RowsToWrite = ReadonlyMap<string, readonly WrittenRow[]>;

/**
 * A file of a layout. CSV carries the first table that has rows: write the others one by one with `writeTemplateTable`. JSON
 * carries them all, and what the delivery is. Equal rows give equal bytes.
 */
export function writeTemplate(
  template: Template,
  rows: RowsToWrite,
  header: Pick<DeliveryHeader, "metadata">,
  carrier: Carrier,
): WrittenFile {
  if (carrier === "json") return { extension: ".json", bytes: jsonOf(template, rows, header) };
  const filled = template.tables.find(({ name }) => (rows.get(name)?.length ?? 0) > 0);
  return writeTemplateTable(filled ?? (template.tables[0] as TemplateTable), rows);
}

/** One table as CSV: UTF-8 with byte order mark, semicolons, decimal comma; a text that looks like a formula is escaped. */
export function writeTemplateTable(table: TemplateTable, rows: RowsToWrite): WrittenFile {
  const names = Object.keys(table.columns);
  const lines = (rows.get(table.name) ?? []).map((row) => names.map((name) => withComma(row[name] ?? null)));
  const text = `\ufeff${writeDelimited([names, ...lines], DUTCH_DIALECT)}`;
  return { extension: ".csv", bytes: encodeText(text, DUTCH_DIALECT.encoding) };
}

/** All tables that have rows as sheets of a workbook; references and numbers of persons are texts and keep their zeros. */
export async function writeTemplateWorkbook(template: Template, rows: RowsToWrite): Promise<WrittenFile> {
  const filled = template.tables.filter(({ name }) => (rows.get(name)?.length ?? 0) > 0);
  const tables = filled.length > 0 ? filled : template.tables;
  const sheets = tables.map((table) => {
    const names = Object.keys(table.columns);
    return {
      name: table.name,
      rows: [names, ...(rows.get(table.name) ?? []).map((row) => names.map((name) => row[name] ?? null))],
    };
  });
  return { extension: ".xlsx", bytes: await writeWorkbook(sheets) };
}

/** Begins with the schema on the first line, by which the file is recognised; one row a line. */
function jsonOf({ schema, tables }: Template, rows: RowsToWrite, { metadata }: Pick<DeliveryHeader, "metadata">) {
  const { municipality, observedFrom, observedUntil } = metadata;
  const said = { schema, gemeente: municipality, vanaf: observedFrom, peildatum: observedUntil };
  const lists = tables.flatMap(({ name, columns }) => {
    const own = rows.get(name) ?? [];
    if (own.length === 0) return [];
    const lines = own.map((row) =>
      JSON.stringify(Object.fromEntries(Object.keys(columns).map((key) => [key, row[key] ?? null]))),
    );
    return [`${JSON.stringify(name)}:[\n${lines.join(",\n")}\n]`];
  });
  return new TextEncoder().encode(`${[JSON.stringify(said).slice(0, -1), ...lists].join(",\n")}\n}\n`);
}

const withComma = (value: WrittenValue) => (typeof value === "number" ? String(value).replace(".", ",") : value);
