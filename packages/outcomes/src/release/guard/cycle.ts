import { type Grid, type GridCell, type Move, signAt } from "./grid.ts";

/** Four cells at the crossings of two rows and two columns. */
export interface Cycle {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** How far a count can go up and down. */
export interface Reach {
  readonly up: number;
  readonly down: number;
}

const NO_REACH: Reach = { up: 0, down: 0 };

/**
 * How far the counts of four crossing cells can move together with every row and column adding up as before, seen from the
 * cell of the first row and column. An attacker is left with at least that interval. Nothing when a cell is absent.
 */
export function reachOf(grid: Grid, { rows, columns }: Cycle, { direction }: Move): Reach {
  let up = Number.POSITIVE_INFINITY;
  let down = Number.POSITIVE_INFINITY;
  const first = signAt(grid, rows[0], columns[0]);
  for (let corner = 0; corner < 4; corner++) {
    const row = rows[corner < 2 ? 0 : 1];
    const column = columns[corner % 2 === 0 ? 0 : 1];
    const cell = grid.at(row, column);
    if (cell === undefined) return NO_REACH;
    const turn = first * (corner === 0 || corner === 3 ? 1 : -1) * signAt(grid, row, column);
    for (let index = 0; index < direction.length; index++) {
      const sense = (direction[index] ?? 0) * turn;
      const count = cell.counts[index] ?? 0;
      if (sense < 0) up = Math.min(up, count);
      else if (sense > 0) down = Math.min(down, count);
    }
  }
  return { up, down };
}

/** Width of the interval that a reach leaves open. */
export const freedomOf = (grid: Grid, cycle: Cycle, move: Move): number => {
  const { up, down } = reachOf(grid, cycle, move);
  return up + down;
};

/** How far a cell by itself lets a move go, whatever stands around it. */
export function ownReach({ counts }: GridCell, { direction }: Move): Reach {
  const counting = (sense: number) =>
    Math.min(...direction.map((one, index) => (one === sense ? (counts[index] ?? 0) : Number.POSITIVE_INFINITY)));
  return { up: counting(-1), down: counting(1) };
}
