import type { Language } from "@jobcoach/core";
import { type Cell, encodeText, writeDelimited } from "@jobcoach/sheets";
import type { FigureFile } from "./figure-file.ts";
import { tidyRows } from "./tidy-columns.ts";

export interface CsvOptions {
  readonly language?: Language;
  /** A semicolon in Dutch and a comma in English, unless given. */
  readonly delimiter?: ";" | ",";
  /** A comma in Dutch and a point in English, unless given. */
  readonly decimalMark?: "," | ".";
  /** Whether the file starts with a byte order mark, by which spreadsheet programs know that it is UTF-8; yes unless given. */
  readonly byteOrderMark?: boolean;
}

/**
 * A table with one number per row, as CSV in UTF-8. Column names and codes are the same in every language; texts and the
 * decimal mark follow the language. What a spreadsheet might take for a formula is escaped.
 */
export function writeFiguresCsv(file: FigureFile, options: CsvOptions = {}): Uint8Array {
  const { language = "nl", byteOrderMark = true } = options;
  const { delimiter = language === "nl" ? ";" : ",", decimalMark = language === "nl" ? "," : "." } = options;
  const rows = withDecimalMark(tidyRows(file, language), decimalMark);
  const text = writeDelimited(rows, { delimiter, separatorLine: false });
  return encodeText((byteOrderMark ? "\ufeff" : "") + text, "utf-8");
}

function* withDecimalMark(rows: Iterable<readonly Cell[]>, mark: "," | "."): Generator<readonly Cell[]> {
  for (const row of rows) yield mark === "." ? row : row.map(withComma);
}

function withComma(cell: Cell): Cell {
  if (typeof cell !== "number" || Number.isInteger(cell)) return cell;
  return writeDelimited([[cell]])
    .trimEnd()
    .replace(".", ",");
}
