import { innerPoint } from "./inner-point.ts";
import type { Constraint, Feasible } from "./linear-system.ts";
import { type ReducedSystem, reducedSystem } from "./reduced-system.ts";
import { type ShortenedSum, shortenedBy } from "./shortened-sum.ts";
import { type SimplexWalk, simplexWalk } from "./simplex-walk.ts";
import { type SparseRows, sparseRowsOf, sumsOfRows } from "./sparse-rows.ts";

/** A system that has solutions. */
export interface FeasibleSystem {
  /** What sums can be, found from a solution within the possible ones. */
  readonly reach: Reach;
  /** What sums can be, found from a solution that is known, while some variables stay as they are in it. */
  readonly reachFrom: (solution: Float64Array) => HeldReach;
}

/**
 * What a sum of variables can be: both ends are those of solutions. With `exact` there is nothing beyond, else the search
 * stopped where they were `enough` apart. `undefined` where rounding errors grew too large to tell.
 */
export type Reach = (terms: readonly number[], enough: number) => Feasible | undefined;

/** Two solutions that were found. */
export interface TablePair {
  /** How much variables are more in the one than in the other; those that are the same are left out. */
  readonly change: ReadonlyMap<number, number>;
  /** The variables that are elsewhere in either of them than where the search began. */
  readonly moving: readonly number[];
}

/** As `Reach`, with the solutions it found. */
export type HeldReach = (
  terms: readonly number[],
  enough: number,
  held: readonly number[],
) => (Feasible & TablePair) | undefined;

/** So far a sum may be off before it counts as another one. */
const OFF = 1e-6;

/**
 * Finds a solution of a system of any size, or takes one that is known as far as it is a number; `undefined` where the
 * constraints contradict each other.
 */
export function feasibleSystem(
  constraints: readonly Constraint[],
  variables: number,
  known?: Float64Array,
): FeasibleSystem | undefined {
  const reduced = reducedSystem(constraints, variables);
  if (reduced === undefined) return undefined;
  const rows = sparseRowsOf(reduced.constraints, variables);
  const near = known ?? innerPoint(rows, reduced);
  const point = repaired(
    rows,
    near.map((value) => value || 0),
    reduced,
  );
  if (point === undefined) return undefined;
  const reach = reachFrom(rows, point, reduced);
  return {
    reach: (terms, enough) => reach(terms, enough, []),
    reachFrom: (solution) => reachFrom(rows, solution, reduced),
  };
}

function reachFrom(rows: SparseRows, point: Float64Array, { isOpen }: ReducedSystem): HeldReach {
  const walk = simplexWalk(rows, point, isOpen);
  const shortened = shortenedBy(rows);
  const isInRow = (variable: number) => rows.columnStart[variable + 1]! > rows.columnStart[variable]!;
  const isBound = (variable: number) => !isOpen(variable) || isInRow(variable);
  return (terms, enough, held) => {
    const moving = terms.filter((term) => isOpen(term) && isInRow(term));
    const found = ends(walk, shortened(moving, held), enough, held);
    if (found === undefined) return undefined;
    const start = terms.reduce((sum, term) => sum + point[term]!, 0);
    const loose = terms.filter((term) => !isBound(term) && !held.includes(term));
    const least = loose.reduce((sum, term) => sum + point[term]!, 0);
    return {
      low: start - found.down - least,
      high: loose.length > 0 ? Number.POSITIVE_INFINITY : start + found.up,
      exact: found.exact,
      change: found.change,
      moving: [...found.moving, ...loose],
    };
  };
}

/** Up from the point, and from there down. */
function ends(walk: SimplexWalk, { terms, sense }: ShortenedSum, enough: number, held: readonly number[]) {
  walk.hold(held);
  const up = walk.climb(terms, sense, enough);
  const above = walk.moves();
  let below: ReadonlyMap<number, number> = new Map();
  let off = walk.worstOff();
  let down = { gain: up.gain, ended: false };
  if (up.gain < enough) {
    down = walk.climb(terms, sense === 1 ? -1 : 1, enough);
    below = walk.moves();
    off = Math.max(off, walk.worstOff());
  }
  walk.beginAnew();
  if (!(off <= OFF)) return undefined;
  return {
    up: up.gain,
    down: down.gain - up.gain,
    exact: up.ended && down.ended,
    change: between(above, below),
    moving: new Set([...above.keys(), ...below.keys()]),
  };
}

/** What is different, and by how much. */
function between(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const change = new Map(one);
  for (const [variable, by] of other) change.set(variable, (one.get(variable) ?? 0) - by);
  return change;
}

/** Walks until every row that is off is fulfilled; `undefined` where one cannot be while those before it are. */
function repaired(rows: SparseRows, from: Float64Array, { isOpen }: ReducedSystem): Float64Array | undefined {
  let point = from;
  let sums = sumsOfRows(rows, point);
  for (let row = 0; row < rows.size; row++) {
    const missing = rows.low[row]! - sums[row]!;
    const off = Math.max(missing, sums[row]! - rows.high[row]!);
    if (off <= OFF / 10) continue;
    const loose = { ...rows, low: lower(rows.low, sums), high: higher(rows.high, sums) };
    const walk = simplexWalk(loose, point, isOpen);
    const terms = [...rows.terms.subarray(rows.rowStart[row], rows.rowStart[row + 1])];
    const { gain } = walk.climb(terms, missing > 0 ? 1 : -1, off);
    if (!(gain >= off - OFF / 10)) return undefined;
    // The last step may go too far; what is needed lies between here and there.
    point = moved(point, walk.moves(), Math.min(1, off / gain));
    sums = sumsOfRows(rows, point);
  }
  return point;
}

const lower = (low: Float64Array, sums: Float64Array) => low.map((value, row) => Math.min(value, sums[row]!));
const higher = (high: Float64Array, sums: Float64Array) => high.map((value, row) => Math.max(value, sums[row]!));

function moved(point: Float64Array, moves: ReadonlyMap<number, number>, part: number): Float64Array {
  const next = point.slice();
  for (const [variable, by] of moves) next[variable] = Math.max(0, next[variable]! + by * part);
  return next;
}
