import { type Grid, type Move, signAt } from "./grid.ts";

/** Four cells at the crossings of two rows and two columns. */
export interface Cycle {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/**
 * How far the counts of four crossing cells can move together with every row and column adding up as before: the width of
 * the interval that an attacker is left with at least. 0 when a cell is absent.
 */
export function freedomOf(grid: Grid, { rows, columns }: Cycle, { direction }: Move): number {
  let forward = Number.POSITIVE_INFINITY;
  let backward = Number.POSITIVE_INFINITY;
  for (let corner = 0; corner < 4; corner++) {
    const row = rows[corner < 2 ? 0 : 1];
    const column = columns[corner % 2 === 0 ? 0 : 1];
    const cell = grid.at(row, column);
    if (cell === undefined) return 0;
    const turn = (corner === 0 || corner === 3 ? 1 : -1) * signAt(grid, row, column);
    for (let index = 0; index < direction.length; index++) {
      const sense = (direction[index] ?? 0) * turn;
      const count = cell.counts[index] ?? 0;
      if (sense < 0) forward = Math.min(forward, count);
      else if (sense > 0) backward = Math.min(backward, count);
    }
  }
  return forward + backward;
}
