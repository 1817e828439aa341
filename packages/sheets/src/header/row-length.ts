import { type Finding, findingOf } from "@jobcoach/core";
import { delimitedRules } from "../delimited/rules.ts";
import type { SheetRow } from "../row.ts";

/**
 * What is wrong with the number of cells of a row, against the number of columns in the header. Blank cells beyond the last
 * column (a trailing delimiter) are no fault; a row that stops early is, since it may have been cut off.
 */
export function checkRowLength(row: SheetRow, columns: number): Finding | undefined {
  const found = row.cells.length;
  if (found === columns) return undefined;
  const place = { line: row.line };
  if (found < columns) return findingOf(delimitedRules["row-too-short"], place, { found, expected: columns });
  if (row.cells.slice(columns).every((cell) => cell.trim() === "")) return undefined;
  return findingOf(delimitedRules["row-too-long"], place, { found, expected: columns });
}
