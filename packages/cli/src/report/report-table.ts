import type { Call } from "../call/call.ts";
import { fittingTable } from "../text/fitting-table.ts";
import type { Alignment } from "../text/lines.ts";

const INDENT = "  ";
const WIDEST = 80;

/** How wide a report is: as the terminal, and never wider than a page of a letter or e-mail. */
export const reportWidth = ({ width }: Call): number => Math.min(width, WIDEST);

/** The lines of a table in a report; the first row is its header. */
export function reportTable(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
  call: Call,
): string[] {
  const [header = [], ...body] = fittingTable(rows, alignments, reportWidth(call) - INDENT.length);
  return [...header.map((line) => INDENT + call.paint("quiet", line)), ...body.flat().map((line) => INDENT + line)];
}
