import {
  chunksOf,
  type DelimitedDialect,
  looksLikeData,
  openWorkbook,
  readDelimited,
  readHeader,
  type SheetRow,
  safeHeader,
  sniffDelimitedBlob,
} from "@jobcoach/sheets";
import { sampleFile } from "../../detection/sample-file.ts";
import { normaliseKey } from "../../values/normalise-key.ts";
import { type ColumnProfile, createColumnSketch } from "./column-profile.ts";

/** A table of a file: its header and what its columns hold. */
export interface TableProfile {
  /** Name of the sheet; empty for a delimited file. */
  readonly sheet: string;
  readonly titles: readonly string[];
  readonly line: number;
  readonly columns: readonly ColumnProfile[];
  readonly rows: number;
}

/** What a tabular file looks like, without any of its records. */
export interface FileProfile {
  readonly container: "delimited" | "workbook";
  readonly dialect?: DelimitedDialect;
  readonly tables: readonly TableProfile[];
}

export interface ProfileFileOptions {
  /** How many rows of each table to look at; all where absent. */
  readonly rows?: number;
  /** Names of columns that are known; the row that holds most of them is the header. */
  readonly headers?: readonly string[];
}

const HEADER_SEARCHED = 20;
const ignore = () => undefined;

/** Looks at the columns of a delimited file or workbook, row by row; `undefined` for any other file. Never throws. */
export async function profileFile(file: Blob, options: ProfileFileOptions = {}): Promise<FileProfile | undefined> {
  const { container } = await sampleFile(file);
  if (container === "delimited") {
    const { dialect } = await sniffDelimitedBlob(file);
    const batches = readDelimited(chunksOf(file), { dialect, onFinding: ignore });
    const table = await profileTable("", batches, options);
    return { container, dialect, tables: table === undefined ? [] : [table] };
  }
  if (container !== "workbook") return undefined;
  const workbook = await openWorkbook(file, { onFinding: ignore });
  const tables: TableProfile[] = [];
  for (const sheet of workbook?.sheets ?? []) {
    const table = await profileTable(sheet.name, sheet.rows(), options);
    if (table !== undefined) tables.push(table);
  }
  return { container, tables };
}

async function profileTable(
  sheet: string,
  batches: AsyncIterable<readonly SheetRow[]>,
  { rows: most = Number.POSITIVE_INFINITY, headers = [] }: ProfileFileOptions,
): Promise<TableProfile | undefined> {
  let header: SheetRow | undefined;
  let titles: readonly string[] = [];
  let sketches: ReturnType<typeof createColumnSketch>[] = [];
  let seen = 0;
  for await (const batch of batches) {
    if (header === undefined) {
      header = headerAmong(batch, new Set(headers.map(normaliseKey)));
      if (header === undefined) return undefined;
      const { cells, line } = header;
      titles = batch.filter((row) => row.line < line).map((row) => row.cells.join(" ").trim());
      const { names } = readHeader(cells, line);
      sketches = names.map((name, index) => createColumnSketch(index, name, safeHeader(name, index, names)));
    }
    for (const { line, cells } of batch) {
      if (line <= header.line || isSparse(cells, sketches.length)) continue;
      if (seen++ >= most) break;
      for (let at = 0; at < sketches.length; at++) sketches[at]?.add(cells[at]);
    }
    if (seen >= most) break;
  }
  if (header === undefined) return undefined;
  return { sheet, titles, line: header.line, rows: Math.min(seen, most), columns: sketches.map((one) => one.finish()) };
}

/** The row with most known names, or the first that is about as wide as the widest and holds names rather than values. */
function headerAmong(rows: readonly SheetRow[], known: ReadonlySet<string>): SheetRow | undefined {
  const among = rows.slice(0, HEADER_SEARCHED);
  const count = (row: SheetRow) => row.cells.filter((cell) => known.has(normaliseKey(cell))).length;
  const most = among.reduce((best, row) => Math.max(best, count(row)), 0);
  if (most >= 2) return among.find((row) => count(row) === most);
  const filled = (row: SheetRow) => row.cells.filter((cell) => cell.trim() !== "").length;
  const widest = among.reduce((best, row) => Math.max(best, filled(row)), 0);
  return among.find((row) => filled(row) >= Math.max(2, widest * 0.6) && !looksLikeData(row.cells));
}

/** A line below the table, such as a total, says nothing about the columns. */
const isSparse = (cells: readonly string[], width: number) =>
  width >= 6 && cells.reduce((sum, cell) => sum + (cell.trim() === "" ? 0 : 1), 0) <= 2;
