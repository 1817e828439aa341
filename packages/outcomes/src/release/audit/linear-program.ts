/** All non-negative solutions of linear equations. */
export interface Polytope {
  /** The largest sum of some variables over all solutions; `Infinity` where there is none. */
  readonly maximum: (variables: readonly number[], sense?: 1 | -1) => number;
}

/** Variables that add up to a value. */
export interface Equation {
  readonly terms: readonly number[];
  readonly value: number;
}

const EPSILON = 1e-9;
const PIVOT = 1e-7;

/**
 * Solves equations for variables of 0 and more by the two-phase simplex method on a dense tableau; every question starts
 * where the one before ended. `undefined` where the equations contradict each other.
 */
export function polytopeOf(equations: readonly Equation[], variables: number): Polytope | undefined {
  const width = variables + equations.length + 1;
  const rows = equations.map(({ terms, value }, at) => {
    const row = new Float64Array(width);
    for (const term of terms) row[term] = (row[term] ?? 0) + 1;
    row[variables + at] = 1;
    row[width - 1] = value;
    return row;
  });
  const basis = equations.map((_, at) => variables + at);
  const artificial = new Float64Array(width);
  for (let at = variables; at < width - 1; at++) artificial[at] = -1;
  const rest = optimize(rows, basis, artificial, width - 1);
  const scale = equations.reduce((largest, { value }) => Math.max(largest, value), 1);
  if (rest < -1e-6 * scale) return undefined;
  dropArtificial(rows, basis, variables);
  return {
    maximum(asked, sense = 1) {
      const form = new Float64Array(width);
      for (const variable of asked) form[variable] = (form[variable] ?? 0) + sense;
      return optimize(rows, basis, form, variables);
    },
  };
}

function dropArtificial(rows: Float64Array[], basis: number[], variables: number): void {
  for (let at = basis.length - 1; at >= 0; at--) {
    const row = rows[at];
    if ((basis[at] ?? 0) < variables || row === undefined) continue;
    const column = row.findIndex((value, index) => index < variables && Math.abs(value) > PIVOT);
    if (column >= 0) pivot(rows, basis, at, column);
    else {
      rows.splice(at, 1);
      basis.splice(at, 1);
    }
  }
}

/** Takes the steepest column, and after many rounds the first one, which cannot go round in circles. */
function optimize(rows: Float64Array[], basis: number[], form: Float64Array, columns: number): number {
  const last = form.length - 1;
  const reduced = Float64Array.from(form);
  for (const [at, row] of rows.entries()) subtract(reduced, row, form[basis[at] ?? 0] ?? 0);
  const patience = 50 * (rows.length + 10);
  for (let round = 0; round < patience * 20; round++) {
    const entering = enteringColumn(reduced, columns, round > patience);
    if (entering < 0) return -(reduced[last] ?? 0);
    const leaving = leavingRow(rows, basis, entering, last);
    if (leaving < 0) return Number.POSITIVE_INFINITY;
    pivot(rows, basis, leaving, entering);
    const row = rows[leaving];
    if (row !== undefined) subtract(reduced, row, reduced[entering] ?? 0);
    reduced[entering] = 0;
  }
  throw new Error("the simplex method did not end");
}

function enteringColumn(reduced: Float64Array, columns: number, first: boolean): number {
  let entering = -1;
  let steepest = EPSILON;
  for (let column = 0; column < columns; column++) {
    const slope = reduced[column] ?? 0;
    if (slope <= steepest) continue;
    if (first) return column;
    steepest = slope;
    entering = column;
  }
  return entering;
}

function leavingRow(rows: readonly Float64Array[], basis: readonly number[], entering: number, last: number): number {
  let leaving = -1;
  let lowest = Number.POSITIVE_INFINITY;
  for (const [at, row] of rows.entries()) {
    const slope = row[entering] ?? 0;
    if (slope <= PIVOT) continue;
    const ratio = Math.max(0, row[last] ?? 0) / slope;
    const isTie = Math.abs(ratio - lowest) <= EPSILON && (basis[at] ?? 0) < (basis[leaving] ?? 0);
    if (ratio < lowest - EPSILON || isTie) {
      lowest = Math.min(lowest, ratio);
      leaving = at;
    }
  }
  return leaving;
}

function pivot(rows: readonly Float64Array[], basis: number[], at: number, column: number): void {
  const row = rows[at];
  if (row === undefined) return;
  const divisor = row[column] ?? 1;
  for (let index = 0; index < row.length; index++) row[index] = (row[index] ?? 0) / divisor;
  for (const other of rows) if (other !== row) subtract(other, row, other[column] ?? 0);
  basis[at] = column;
}

function subtract(from: Float64Array, row: Float64Array, times: number): void {
  if (Math.abs(times) < 1e-12) return;
  for (let index = 0; index < from.length; index++) {
    const value = row[index] ?? 0;
    if (value !== 0) from[index] = (from[index] ?? 0) - times * value;
  }
}
