import { MINIMUM_CATEGORY, type ReleasePolicy } from "../policy.ts";
import type { Grid, GridCell, HidingRules } from "./grid.ts";
import { type HidingPlan, protectGrid, together } from "./protect-grid.ts";

/** What of a share may be shown: everything, no split of no and unknown, or nothing. */
export type ShareShown = "all" | "merged" | "nothing";

/**
 * What may be shown in a table of yes, no and unknown (counts in that order). A cell is shown when its persons reach the
 * minimum and both yes and the rest are at least 5; so nobody sees that all or none of a group stayed. The split of no and
 * unknown is shown only beside pooled cohorts, where it is safe by simple sums.
 */
export function protectShare(grid: Grid, policy: ReleasePolicy): readonly (readonly ShareShown[])[] {
  const at = (row: number, column: number) => {
    const cell = grid.at(row, column);
    return cell && withoutSplit(cell);
  };
  const merged: Grid = { ...grid, at };
  const plan = protectGrid(merged, shareRules(policy));
  const splits = rowsWithSplit(grid, plan);
  const shown = plan.map((line, row) =>
    line.map((level, column): ShareShown => {
      if (level > 0) return "nothing";
      return splits.has(row) && isPooled(grid, row, column) ? "all" : "merged";
    }),
  );
  return withDerivedSplits(grid, shown) ?? shown.map((line) => line.map((one) => (one === "all" ? "merged" : one)));
}

export const withoutSplit = (cell: GridCell): GridCell => ({
  counts: [countOf(cell, 0), countOf(cell, 1) + countOf(cell, 2)],
  repeats: cell.repeats,
  atLeast: cell.atLeast === 2 ? 2 : 0,
});

const countOf = ({ counts }: GridCell, index: number) => counts[index] ?? 0;

export const shareRules = ({ minimumPersons }: ReleasePolicy): HidingRules => ({
  levelOf: ({ counts: [yes = 0, rest = 0], repeats }) =>
    yes + rest - repeats >= minimumPersons && yes >= MINIMUM_CATEGORY && rest >= MINIMUM_CATEGORY ? 0 : 2,
  needed: {
    1: [],
    2: [
      { level: 2, direction: [1, 0] },
      { level: 2, direction: [0, 1] },
    ],
  },
});

/** The column of pooled cohorts, and the only cohort of a municipality that has one, which is the same figure. */
function isPooled(grid: Grid, row: number, column: number): boolean {
  if (column === grid.width - 1) return true;
  const present = Array.from({ length: grid.width - 1 }, (_, at) => at).filter((at) => grid.at(row, at) !== undefined);
  return present.length === 1 && present[0] === column;
}

export const isSplitSafe = (cell: GridCell): boolean =>
  (cell.atLeast ?? 0) === 0 && countOf(cell, 1) >= MINIMUM_CATEGORY && countOf(cell, 2) >= MINIMUM_CATEGORY;

/** Rows whose split is safe beside pooled cohorts; those hidden under a published sum are safe together. */
function rowsWithSplit(grid: Grid, plan: HidingPlan): ReadonlySet<number> {
  const column = grid.width - 1;
  const total = grid.height - 1;
  const isSafe = (row: number) => {
    const cell = grid.at(row, column);
    return cell !== undefined && plan[row]?.[column] === 0 && isSplitSafe(cell);
  };
  const rows = Array.from({ length: total }, (_, row) => row).filter((row) => grid.at(row, column) !== undefined);
  const hidden = rows.filter((row) => !isSafe(row));
  const restOf = (row: number) => {
    const cell = grid.at(row, column);
    return cell === undefined ? 0 : countOf(cell, 1) + countOf(cell, 2);
  };
  const shown = rows.filter(isSafe).sort((a, b) => restOf(b) - restOf(a));
  if (!isSafe(total)) return new Set(shown);
  const isSafeTogether = () =>
    hidden.length >= 2 &&
    isSplitSafe(
      together(
        grid,
        hidden.map((row) => [row, column]),
      ),
    );
  while (hidden.length > 0 && !isSafeTogether()) {
    const next = shown.pop();
    if (next === undefined) return new Set();
    hidden.push(next);
  }
  return new Set([...shown, total]);
}

/**
 * Shows splits that follow from shown ones anyway, as those of cohorts that only fully shown municipalities have.
 * `undefined` when such a split belongs to a cell that is hidden.
 */
function withDerivedSplits(grid: Grid, shown: readonly ShareShown[][]): readonly (readonly ShareShown[])[] | undefined {
  const result = shown.map((line) => [...line]);
  const total = grid.height - 1;
  for (let column = 0; column < grid.width - 1; column++) {
    const rows = Array.from({ length: total }, (_, row) => row).filter((row) => grid.at(row, column) !== undefined);
    if (rows.length === 0 || isMovable(grid, result, column, rows)) continue;
    const line = result[total];
    if (line === undefined || line[column] === "nothing") return undefined;
    line[column] = "all";
  }
  return result;
}

/** Whether the split of a cohort over all municipalities stays open. */
function isMovable(
  grid: Grid,
  shown: readonly (readonly ShareShown[])[],
  column: number,
  rows: readonly number[],
): boolean {
  const pooled = grid.width - 1;
  const total = grid.height - 1;
  const isOpenRow = (row: number) => shown[row]?.[pooled] !== "all";
  if (rows.some((row) => !isOpenRow(row) && !isPooled(grid, row, column))) return true;
  if (!rows.some(isOpenRow)) return false;
  if (shown[total]?.[pooled] !== "all") return true;
  const open = Array.from({ length: total }, (_, row) => row).filter(isOpenRow);
  return open.some((row) =>
    Array.from({ length: pooled }, (_, at) => at).some((at) => at !== column && grid.at(row, at) !== undefined),
  );
}
