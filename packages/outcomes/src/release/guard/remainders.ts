import type { CellIndex } from "./cell-index.ts";
import type { Levels } from "./freedom.ts";
import type { HidingRules } from "./hiding-rules.ts";
import { type LinkedCell, type LinkedCells, type SumOfCells, sumOfMembers } from "./linked-cells.ts";

/** A cell to hide further. */
export interface ToHide {
  readonly cell: number;
  readonly level: 1 | 2;
}

/**
 * Where a shown sum gives away what its hidden parts are together, also to a municipality that subtracts its own, and these
 * are not safe as one cell: the smallest shown part to hide as well, or the sum itself.
 */
export function* unsafeRemainders(
  linked: LinkedCells,
  index: CellIndex,
  levels: Levels,
  rules: HidingRules,
): Generator<ToHide> {
  const lines = [hideableLines(linked.cells, ({ row }) => row), hideableLines(linked.cells, ({ column }) => column)];
  for (const [sum, whole] of linked.cells.entries()) {
    if (whole.members.length < 2) continue;
    for (const [axis, line] of lines.entries()) {
      const candidates = line.get(axis === 0 ? whole.row : whole.column);
      if (candidates === undefined) continue;
      for (const level of [1, 2] as const) {
        if ((levels[sum] ?? 0) >= level) continue;
        const shown = candidates.filter(
          (cell) => (levels[cell] ?? 0) < level && (linked.cells[cell]?.members.length ?? 0) < whole.members.length,
        );
        const { parts, rest } = subtract(linked.cells, whole.members, shown);
        if (rest.length === 0) continue;
        if (isSafe(linked, index, rest, level, rules)) continue;
        const hideable = parts.filter((cell) => linked.cells[cell]?.known === undefined);
        const next = hideable.sort((a, b) => weightOf(linked, a) - weightOf(linked, b))[0] ?? sum;
        if (linked.cells[next]?.known === undefined) yield { cell: next, level };
      }
    }
  }
}

const weightOf = ({ cells }: LinkedCells, cell: number) => cells[cell]?.weight ?? 0;

/** The largest shown parts that have nothing in common, and what they leave. */
function subtract(cells: readonly LinkedCell[], members: readonly number[], shown: readonly number[]) {
  const left = new Set(members);
  const parts: number[] = [];
  const size = (cell: number) => cells[cell]?.members.length ?? 0;
  for (const cell of [...shown].sort((a, b) => size(b) - size(a))) {
    const own = cells[cell]?.members ?? [];
    if (own.length === 0 || !own.every((member) => left.has(member))) continue;
    for (const member of own) left.delete(member);
    parts.push(cell);
  }
  return { parts, rest: [...left] };
}

/** Whether inner cells may be known as one cell, to anybody and to each municipality among them. */
function isSafe(
  linked: LinkedCells,
  index: CellIndex,
  rest: readonly number[],
  level: 1 | 2,
  rules: HidingRules,
): boolean {
  if (rules.levelOf(sumOfMembers(linked, rest)) >= level) return false;
  const { whole, parts } = sumsByOwner(linked, index, rest);
  if (parts.length === 1) return true;
  return parts.every((own) => rules.levelOf(without(whole, own)) < level);
}

/** Counts, repeats and how many inner cells there are of each column. */
interface OwnedSum extends SumOfCells {
  readonly byColumn: readonly number[];
}

/** What inner cells add up to, all together and those of each municipality. */
function sumsByOwner(
  { inner }: LinkedCells,
  { municipalityAt, columnAt, columns }: CellIndex,
  rest: readonly number[],
) {
  const empty = () => ({ counts: [] as number[], repeats: 0, byColumn: new Array<number>(columns.length).fill(0) });
  const whole = empty();
  const byOwner = new Map<number, ReturnType<typeof empty>>();
  for (const member of rest) {
    const owner = municipalityAt[member]!;
    const own = byOwner.get(owner) ?? empty();
    byOwner.set(owner, own);
    const { counts, repeats } = inner[member]!;
    for (const sum of [whole, own]) {
      for (let at = 0; at < counts.length; at++) sum.counts[at] = (sum.counts[at] ?? 0) + counts[at]!;
      sum.repeats += repeats;
      sum.byColumn[columnAt[member]!]! += 1;
    }
  }
  return { whole, parts: [...byOwner.values()] };
}

/** The sum of the others; in a single half-year nobody is double. */
function without(whole: OwnedSum, own: OwnedSum): SumOfCells {
  let columns = 0;
  for (let column = 0; column < whole.byColumn.length; column++)
    if (whole.byColumn[column]! > own.byColumn[column]!) columns++;
  return {
    counts: whole.counts.map((count, at) => count - own.counts[at]!),
    repeats: columns > 1 ? whole.repeats - own.repeats : 0,
  };
}

/** Positions of the cells of every line in which something can still be hidden: not of what earlier releases alone showed. */
function hideableLines(
  cells: readonly LinkedCell[],
  lineOf: (cell: LinkedCell) => string,
): ReadonlyMap<string, readonly number[]> {
  const lines = Map.groupBy(cells.keys(), (cell) => lineOf(cells[cell]!));
  for (const [line, own] of lines) if (own.every((cell) => cells[cell]!.known !== undefined)) lines.delete(line);
  return lines;
}
