import type { Cell } from "../cell.ts";
import { decimalText } from "../text/decimal-text.ts";
import { encodeText } from "../text/encode-text.ts";
import { escapeFormula } from "../text/escape-formula.ts";
import { withVisibleControls } from "../text/visible-controls.ts";
import type { DelimitedDialect } from "./dialect.ts";

/** What Dutch spreadsheet programs open without questions: semicolons and UTF-8 (with a byte order mark). */
export const DUTCH_DIALECT: DelimitedDialect = { delimiter: ";", encoding: "utf-8", separatorLine: false };

const NEEDS_QUOTES = /["\r\n;,\t|]|^\s|\s$/;
const ROWS_PER_CHUNK = 1_000;

/**
 * The rows as delimited text with CR LF line ends. A text that a spreadsheet might take for a formula gets an apostrophe in
 * front; control characters are replaced by their pictures. Numbers are written with a decimal point.
 */
export function writeDelimited(
  rows: Iterable<readonly Cell[]>,
  dialect: Pick<DelimitedDialect, "delimiter" | "separatorLine"> = DUTCH_DIALECT,
): string {
  const lines = dialect.separatorLine ? [`sep=${dialect.delimiter}\r\n`] : [];
  for (const row of rows) lines.push(lineOf(row, dialect.delimiter));
  return lines.join("");
}

/**
 * The same as bytes, in pieces of a thousand rows: UTF-8 and UTF-16 start with a byte order mark. Throws a RangeError where
 * Windows-1252 lacks a character.
 */
export async function* writeDelimitedChunks(
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
  dialect: DelimitedDialect = DUTCH_DIALECT,
): AsyncGenerator<Uint8Array> {
  const { delimiter, encoding } = dialect;
  let text = (encoding === "windows-1252" ? "" : "\ufeff") + (dialect.separatorLine ? `sep=${delimiter}\r\n` : "");
  let pending = 0;
  for await (const row of rows) {
    text += lineOf(row, delimiter);
    if (++pending < ROWS_PER_CHUNK) continue;
    yield encodeText(text, encoding);
    text = "";
    pending = 0;
  }
  if (text !== "") yield encodeText(text, encoding);
}

const lineOf = (row: readonly Cell[], delimiter: string) => `${row.map(fieldOf).join(delimiter)}\r\n`;

function fieldOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return decimalText(cell);
  const text = withVisibleControls(escapeFormula(cell));
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
