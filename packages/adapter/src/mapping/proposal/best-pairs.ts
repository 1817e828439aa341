/**
 * For each row the column it goes with, or -1, such that the sum of scores is as great as possible (the Hungarian method). A
 * pair that scores 0 or less is never made.
 */
export function bestPairs(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length;
  const width = scores[0]?.length ?? 0;
  if (rows === 0 || width === 0) return scores.map(() => -1);
  // Each row may also stay alone: one private column per row that scores 0.
  const columns = width + rows;
  const cost = (row: number, column: number) => (column < width ? -Math.max(0, scores[row]?.[column] ?? 0) : 0);
  const u = new Float64Array(rows + 1);
  const v = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let at = 0;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    do {
      used[at] = 1;
      const current = rowOf[at] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let column = 1; column <= columns; column++) {
        if (used[column] === 1) continue;
        const reduced = cost(current - 1, column - 1) - (u[current] ?? 0) - (v[column] ?? 0);
        if (reduced < (least[column] ?? 0)) {
          least[column] = reduced;
          way[column] = at;
        }
        if ((least[column] ?? 0) < delta) {
          delta = least[column] ?? 0;
          next = column;
        }
      }
      for (let column = 0; column <= columns; column++) {
        if (used[column] === 1) {
          const owner = rowOf[column] ?? 0;
          u[owner] = (u[owner] ?? 0) + delta;
          v[column] = (v[column] ?? 0) - delta;
        } else least[column] = (least[column] ?? 0) - delta;
      }
      at = next;
    } while ((rowOf[at] ?? 0) !== 0);
    while (at !== 0) {
      const before = way[at] ?? 0;
      rowOf[at] = rowOf[before] ?? 0;
      at = before;
    }
  }
  const pairs = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= width; column++) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && (scores[row]?.[column - 1] ?? 0) > 0) pairs[row] = column - 1;
  }
  return pairs;
}
