import type { Constraint } from "./linear-system.ts";

/** Constraints over the same variables as lists of numbers, to be walked by constraint and by variable. */
export interface SparseRows {
  readonly size: number;
  readonly variables: number;
  /** Row `r` holds `terms[rowStart[r]]` up to `terms[rowStart[r + 1]]`, not inclusive; they rise. */
  readonly rowStart: Int32Array;
  readonly terms: Int32Array;
  /** Variable `v` is in `rows[columnStart[v]]` up to `rows[columnStart[v + 1]]`, not inclusive. */
  readonly columnStart: Int32Array;
  readonly rows: Int32Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

export function sparseRowsOf(constraints: readonly Constraint[], variables: number): SparseRows {
  const size = constraints.length;
  const rowStart = new Int32Array(size + 1);
  for (const [row, { terms }] of constraints.entries()) rowStart[row + 1] = (rowStart[row] ?? 0) + terms.length;
  const terms = new Int32Array(rowStart[size] ?? 0);
  const columnStart = new Int32Array(variables + 1);
  for (const [row, constraint] of constraints.entries()) {
    terms.set(Int32Array.from(constraint.terms).sort(), rowStart[row]);
    for (const term of constraint.terms) columnStart[term + 1]! += 1;
  }
  for (let variable = 0; variable < variables; variable++) columnStart[variable + 1]! += columnStart[variable]!;
  const rows = new Int32Array(terms.length);
  const filled = columnStart.slice();
  for (const [row, constraint] of constraints.entries())
    for (const term of constraint.terms) rows[filled[term]!++] = row;
  return {
    size,
    variables,
    rowStart,
    terms,
    columnStart,
    rows,
    low: Float64Array.from(constraints, ({ low }) => low),
    high: Float64Array.from(constraints, ({ high }) => high),
  };
}

/** The sum of every row. */
export function sumsOfRows({ size, rowStart, terms }: SparseRows, values: Float64Array): Float64Array {
  const sums = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let sum = 0;
    for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) sum += values[terms[at]!]!;
    sums[row] = sum;
  }
  return sums;
}

/** Of every variable the sum of what its rows have. */
export function sumsOfColumns({ size, variables, rowStart, terms }: SparseRows, values: Float64Array): Float64Array {
  const sums = new Float64Array(variables);
  for (let row = 0; row < size; row++) {
    const value = values[row]!;
    if (value === 0) continue;
    for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) sums[terms[at]!]! += value;
  }
  return sums;
}
