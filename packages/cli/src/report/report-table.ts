import type { Call } from "../call/call.ts";
import { fittingTable, narrowestTable } from "../text/fitting-table.ts";
import { type Alignment, wrap } from "../text/lines.ts";

const INDENT = "  ";
const WIDEST = 80;

/** How wide a report is: as the terminal, and never wider than a page of a letter or e-mail. */
export const reportWidth = ({ width }: Call): number => Math.min(width, WIDEST);

/**
 * The lines of a table in a report; the first row is its header. Where the columns do not fit side by side, the first ones stand
 * as a heading above the rows that have them in common.
 */
export function reportTable(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
  call: Call,
): string[] {
  const room = reportWidth(call) - INDENT.length;
  if (narrowestTable(rows, alignments.length) <= room) return tableLines(rows, alignments, room, call);
  const above = columnsAbove(rows, alignments.length, room - INDENT.length);
  const beside = rows.map((row) => row.slice(above));
  const lines = fittingTable(beside, alignments.slice(above), room - INDENT.length);
  return lines.flatMap((own, at) => {
    const [head, before] = [headOf(rows[at], above), at > 1 ? headOf(rows[at - 1], above) : ""];
    const heading = at === 0 || head === "" || head === before ? [] : wrap(head, room);
    const paint = (line: string) => (at === 0 ? call.paint("quiet", line) : line);
    return [...heading.map((line) => INDENT + line), ...own.map((line) => INDENT + INDENT + paint(line))];
  });
}

function tableLines(rows: readonly (readonly string[])[], alignments: readonly Alignment[], room: number, call: Call) {
  const [header = [], ...body] = fittingTable(rows, alignments, room);
  return [...header.map((line) => INDENT + call.paint("quiet", line)), ...body.flat().map((line) => INDENT + line)];
}

/** How many of the first columns must make way for the others to fit; the last two always stay. */
function columnsAbove(rows: readonly (readonly string[])[], count: number, room: number): number {
  for (let above = 1; above < count - 2; above++) {
    const beside = rows.map((row) => row.slice(above));
    if (narrowestTable(beside, count - above) <= room) return above;
  }
  return Math.max(1, count - 2);
}

const headOf = (row: readonly string[] | undefined, above: number): string =>
  (row ?? [])
    .slice(0, above)
    .filter((cell) => cell !== "")
    .join(", ");
