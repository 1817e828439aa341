import { wrap } from "../text/lines.ts";

const GAP = "  ";

/** Rows of cells in columns of fixed width; a cell that is longer goes on below, set in by one space. */
export const wrappedTable = (rows: readonly (readonly string[])[], widths: readonly number[]): string[] =>
  rows.flatMap((row) => wrappedRow(row, widths));

function wrappedRow(row: readonly string[], widths: readonly number[]): string[] {
  const cells = widths.map((width, column) => wrap(row[column] ?? "", width - 1).map(setIn));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => (cells[column]?.[line] ?? "").padEnd(width))
      .join(GAP)
      .trimEnd(),
  );
}

const setIn = (text: string, line: number) => (line === 0 ? text : ` ${text}`);
