/** All non-negative solutions of a system of linear equations. */
export interface Polytope {
  /** The largest value of a linear form over the solutions; `Infinity` where it has none. */
  readonly maximum: (form: readonly number[]) => number;
}

const EPSILON = 1e-7;

/** Solves `rows` x = `values` for x >= 0 by the two-phase simplex method with Bland's rule. Throws without a solution. */
export function polytopeOf(
  rows: readonly (readonly number[])[],
  values: readonly number[],
  variables: number,
): Polytope {
  const tableau = rows.map((row, index) => [
    ...row,
    ...rows.map((_, other) => (other === index ? 1 : 0)),
    values[index] ?? 0,
  ]);
  const basis = rows.map((_, index) => variables + index);
  const phaseOne = Array.from({ length: variables + rows.length }, (_, index) => (index < variables ? 0 : -1));
  const reached = optimize(tableau, basis, phaseOne, variables + rows.length);
  if (reached < -1e-6) throw new Error("the equations have no solution");
  for (let row = basis.length - 1; row >= 0; row--) {
    if ((basis[row] ?? 0) < variables) continue;
    const line = tableau[row] ?? [];
    const column = line.findIndex((value, index) => index < variables && Math.abs(value) > EPSILON);
    if (column >= 0) pivot(tableau, basis, row, column);
    else {
      tableau.splice(row, 1);
      basis.splice(row, 1);
    }
  }
  return {
    maximum(form) {
      const copy = tableau.map((line) => [...line]);
      return optimize(copy, [...basis], form, variables);
    },
  };
}

function optimize(tableau: number[][], basis: number[], form: readonly number[], columns: number): number {
  const cost = (variable: number) => form[variable] ?? 0;
  for (let round = 0; round < 5000; round++) {
    let entering = -1;
    for (let column = 0; column < columns && entering < 0; column++) {
      const reduced =
        cost(column) - tableau.reduce((sum, line, row) => sum + cost(basis[row] ?? 0) * (line[column] ?? 0), 0);
      if (reduced > EPSILON) entering = column;
    }
    if (entering < 0) return tableau.reduce((sum, line, row) => sum + cost(basis[row] ?? 0) * (line.at(-1) ?? 0), 0);
    let leaving = -1;
    let lowest = Number.POSITIVE_INFINITY;
    for (const [row, line] of tableau.entries()) {
      const slope = line[entering] ?? 0;
      if (slope <= EPSILON) continue;
      const ratio = (line.at(-1) ?? 0) / slope;
      const isTie = Math.abs(ratio - lowest) <= EPSILON && (basis[row] ?? 0) < (basis[leaving] ?? 0);
      if (ratio < lowest - EPSILON || isTie) {
        lowest = Math.min(lowest, ratio);
        leaving = row;
      }
    }
    if (leaving < 0) return Number.POSITIVE_INFINITY;
    pivot(tableau, basis, leaving, entering);
  }
  throw new Error("the simplex method did not end");
}

function pivot(tableau: number[][], basis: number[], row: number, column: number): void {
  const line = tableau[row] ?? [];
  const divisor = line[column] ?? 1;
  for (let index = 0; index < line.length; index++) line[index] = (line[index] ?? 0) / divisor;
  for (const other of tableau) {
    const factor = other[column] ?? 0;
    if (other === line || Math.abs(factor) < 1e-12) continue;
    for (let index = 0; index < other.length; index++) other[index] = (other[index] ?? 0) - factor * (line[index] ?? 0);
  }
  basis[row] = column;
}
