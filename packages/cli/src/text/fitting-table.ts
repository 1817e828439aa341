import { type Alignment, wrap } from "./lines.ts";

const GAP = "  ";

/**
 * Rows as columns that fit in `width` characters where their words allow it, each row as its lines: columns give way where that
 * makes the table the least longer, and a cell that does not fit goes on below, set in by one space.
 */
export function fittingTable(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
  width: number,
): readonly (readonly string[])[] {
  const widths = fittingWidths(rows, alignments.length, width - GAP.length * (alignments.length - 1));
  return rows.map((row) => linesOf(row, alignments, widths));
}

/** How narrow such a table can become: each column as wide as its longest word. */
export function narrowestTable(rows: readonly (readonly string[])[], count: number): number {
  const columns = Array.from({ length: count }, (_, column) => measured(rows.map((row) => row[column] ?? "")));
  return sum(columns.map(({ least }) => least)) + GAP.length * (count - 1);
}

function fittingWidths(rows: readonly (readonly string[])[], count: number, room: number): readonly number[] {
  const columns = Array.from({ length: count }, (_, column) => measured(rows.map((row) => row[column] ?? "")));
  let widths: readonly number[] = columns.map(({ widest }) => widest);
  for (let over = sum(widths) - room; over > 0; over = sum(widths) - room) {
    const height = heightOf(columns, widths, rows.length);
    const options = columns.flatMap(({ least }, column) => {
      const width = widths[column] ?? 0;
      return Array.from({ length: Math.min(over, width - least) }, (_, at) => widths.with(column, width - at - 1));
    });
    const [best] = options
      .map((option) => ({
        option,
        gained: sum(widths) - sum(option),
        lost: heightOf(columns, option, rows.length) - height,
      }))
      .sort((a, b) => a.lost / a.gained - b.lost / b.gained || b.gained - a.gained);
    if (best === undefined) break;
    widths = best.option;
  }
  return widths;
}

interface Column {
  readonly widest: number;
  readonly least: number;
  /** How many lines each cell takes at a width. */
  readonly linesAt: (width: number) => readonly number[];
}

function measured(cells: readonly string[]): Column {
  const known = new Map<number, readonly number[]>();
  const linesAt = (width: number) => {
    const lines = known.get(width) ?? cells.map((cell) => partsOf(cell, width).length);
    known.set(width, lines);
    return lines;
  };
  const widest = Math.max(...cells.map((cell) => cell.length));
  return { widest, least: Math.min(widest, Math.max(...cells.map(longestWord)) + 1), linesAt };
}

function heightOf(columns: readonly Column[], widths: readonly number[], rows: number): number {
  const lines = columns.map(({ linesAt }, column) => linesAt(widths[column] ?? 0));
  return sum(Array.from({ length: rows }, (_, row) => Math.max(...lines.map((of) => of[row] ?? 1))));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const longestWord = (cell: string) => Math.max(...cell.split(" ").map((word) => word.length));

/** A cell as the lines it takes; one that goes on leaves room to be set in. */
const partsOf = (cell: string, width: number) => (cell.length <= width ? [cell] : wrap(cell, width - 1));

function linesOf(row: readonly string[], alignments: readonly Alignment[], widths: readonly number[]): string[] {
  const cells = alignments.map((alignment, column) => {
    const width = widths[column] ?? 0;
    const parts = partsOf(row[column] ?? "", width);
    if (alignment === "right") return parts.map((part) => part.padStart(width));
    return parts.map((part, at) => (at === 0 ? part : ` ${part}`).padEnd(width));
  });
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => lines[line] ?? " ".repeat(widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}
