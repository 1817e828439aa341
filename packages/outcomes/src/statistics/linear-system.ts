/** How small a pivot may be beside the largest, before its row counts as a sum of the others. */
const SMALLEST_PIVOT = 1e-10;

/**
 * The inverse of a symmetric positive definite matrix, or `null` where it has none: a row is 0 or a sum of others.
 * By Gauss-Jordan elimination on the matrix scaled to a diagonal of ones, so that units of rows do not matter.
 */
export function inverseOf(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | null {
  const size = matrix.length;
  const scale = matrix.map((row, i) => Math.sqrt(row[i] ?? 0));
  if (!scale.every((value) => value > 0 && Number.isFinite(value))) return null;
  const work = matrix.map((row, i) => row.map((value, j) => value / scale[i]! / scale[j]!));
  for (let k = 0; k < size; k++) {
    const pivot = work[k]![k]!;
    if (!(pivot > SMALLEST_PIVOT)) return null;
    for (let j = 0; j < size; j++) if (j !== k) work[k]![j]! /= pivot;
    for (let i = 0; i < size; i++) {
      if (i === k) continue;
      const factor = work[i]![k]!;
      for (let j = 0; j < size; j++) if (j !== k) work[i]![j]! -= factor * work[k]![j]!;
      work[i]![k] = -factor / pivot;
    }
    work[k]![k] = 1 / pivot;
  }
  return work.map((row, i) => row.map((value, j) => value / scale[i]! / scale[j]!));
}

/** The values that a symmetric positive definite matrix turns into `right`; `null` where the matrix has no inverse. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] | null {
  const inverse = inverseOf(matrix);
  return inverse === null
    ? null
    : inverse.map((row) => row.reduce((sum, value, j) => sum + value * (right[j] ?? 0), 0));
}
