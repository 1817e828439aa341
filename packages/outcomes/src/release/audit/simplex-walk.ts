import { basisInverse } from "./basis-inverse.ts";
import { columnChoice } from "./column-choice.ts";
import { type SparseRows, sumsOfRows } from "./sparse-rows.ts";

/** A walk through the solutions of a system, from a point that fulfils all rows. */
export interface SimplexWalk {
  /**
   * Goes on to where a sum of variables is largest (1) or smallest (-1), or until it has changed by `enough`. Every variable
   * must be in a row, so that it cannot rise without end.
   */
  readonly climb: (asked: readonly number[], sense: 1 | -1, enough: number) => Climb;
  /** The variables that are elsewhere than at the point, with how far. */
  readonly moves: () => ReadonlyMap<number, number>;
  /** How far a row is from what it may be; beyond rounding only where rounding errors have grown. */
  readonly worstOff: () => number;
  /** Holds variables where they are until the walk begins anew. */
  readonly hold: (held: readonly number[]) => void;
  /** Back to the point. */
  readonly beginAnew: () => void;
}

/** How much a sum has changed, and whether it cannot change further. */
export interface Climb {
  readonly gain: number;
  readonly ended: boolean;
}

const PIVOT = 1e-7;
const EVEN = 1e-9;
/** After so many rounds the first column is taken that leads on, so as not to go round in circles. */
const PATIENCE = 2000;

/**
 * The simplex method with bounds (variables of 0 and more, rows between bounds) on those rows alone that the walk has met: the
 * others hold as long as nothing in them moves. Variables that are not free stay where they are. Sources: the revised simplex
 * method and delayed generation of columns, as in Chvátal, Linear Programming (1983).
 */
export function simplexWalk(
  system: SparseRows,
  point: Float64Array,
  isFree: (variable: number) => boolean,
): SimplexWalk {
  const { size, variables, rowStart, terms, columnStart, rows } = system;
  // Variables come first, then of every row the slack that takes up what its variables change.
  const columns = variables + size;
  const { fall, rise } = roomOf(system, point, isFree);
  const moved = new Float64Array(columns);
  const slotOf = new Int32Array(columns).fill(-1);
  const wanted = new Int8Array(variables);
  const basis = basisInverse(size);
  /** In how many rows a column is that the walk has not met. */
  const newRows = Int32Array.from({ length: columns }, (_, column) =>
    column < variables ? columnStart[column + 1]! - columnStart[column]! : 0,
  );
  const isTouched = new Uint8Array(columns);
  const touched: number[] = [];
  const heldFall = new Float64Array(variables);
  const heldRise = new Float64Array(variables);
  let held: readonly number[] = [];

  const roomFor = (column: number, way: number) =>
    way > 0 ? rise[column]! - moved[column]! : fall[column]! + moved[column]!;
  const touch = (column: number) => {
    if (isTouched[column] === 1) return;
    isTouched[column] = 1;
    touched.push(column);
  };
  const meet = (row: number) => {
    if (basis.has(row)) return;
    slotOf[variables + row] = basis.add(row, variables + row);
    touch(variables + row);
    for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) newRows[terms[at]!]! -= 1;
  };
  const slackRow = new Int32Array(1);
  /** What the basic variables fall by when a column rises by one, once all its rows are met. */
  const imageOf = (column: number): Float64Array => {
    if (column >= variables) {
      slackRow[0] = column - variables;
      return basis.image(slackRow, 0, 1);
    }
    const [from, to] = [columnStart[column]!, columnStart[column + 1]!];
    for (let at = from; at < to; at++) meet(rows[at]!);
    return basis.image(rows, from, to);
  };

  const choice = columnChoice(system, { basis, slotOf, wanted, newRows, roomFor });

  /** The basic variable that comes to its bound first, of those at once the one that changes most; -1 for the column itself. */
  const firstStop = (image: Float64Array, column: number, way: 1 | -1) => {
    let length = roomFor(column, way);
    let slot = -1;
    let pivot = 0;
    for (let one = 0; one < basis.size(); one++) {
      const change = -way * image[one]!;
      const size = Math.abs(change);
      if (size < PIVOT) continue;
      const limit = Math.max(0, roomFor(basis.columnAt(one), change)) / size;
      if (limit >= length - EVEN && (limit > length + EVEN || size <= pivot)) continue;
      length = Math.min(length, limit);
      slot = one;
      pivot = size;
    }
    return { length, slot };
  };

  const climb = (asked: readonly number[], sense: 1 | -1, enough: number): Climb => {
    const free = asked.filter((variable) => rise[variable]! > 0 || fall[variable]! > 0);
    for (const variable of free) wanted[variable] = 1;
    let gain = 0;
    let ended = false;
    for (let round = 0; gain < enough && !ended; round++) {
      const next = round > PATIENCE ? choice.first(free, sense) : choice.promising(free, sense, free[0] ?? 0);
      if (next === undefined) {
        ended = true;
        continue;
      }
      const { column, slope } = next;
      const way = slope > 0 ? 1 : -1;
      const image = imageOf(column);
      const { length, slot } = firstStop(image, column, way);
      gain += Math.abs(slope) * length;
      for (let one = 0; one < basis.size(); one++)
        if (image[one] !== 0) moved[basis.columnAt(one)]! -= way * length * image[one]!;
      moved[column]! += way * length;
      touch(column);
      if (slot < 0) continue;
      slotOf[basis.columnAt(slot)] = -1;
      slotOf[column] = slot;
      basis.replace(slot, column, image);
    }
    for (const variable of free) wanted[variable] = 0;
    return { gain, ended };
  };

  const movesOf = () => {
    const moves = new Map<number, number>();
    for (const column of touched) if (column < variables && moved[column] !== 0) moves.set(column, moved[column]!);
    return moves;
  };
  const worstOff = () => {
    const changes = new Map<number, number>();
    let worst = 0;
    for (const [variable, by] of movesOf()) {
      worst = Math.max(worst, -fall[variable]! - by, by - rise[variable]!);
      for (let at = columnStart[variable]!; at < columnStart[variable + 1]!; at++)
        changes.set(rows[at]!, (changes.get(rows[at]!) ?? 0) + by);
    }
    for (const [row, by] of changes) worst = Math.max(worst, by - fall[variables + row]!, -by - rise[variables + row]!);
    return worst;
  };
  const beginAnew = () => {
    for (const column of touched) {
      moved[column] = 0;
      slotOf[column] = -1;
      isTouched[column] = 0;
    }
    touched.length = 0;
    for (let slot = 0; slot < basis.size(); slot++) {
      const row = basis.rowAt(slot);
      for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) newRows[terms[at]!]! += 1;
    }
    basis.clear();
    for (const variable of held) {
      fall[variable] = heldFall[variable]!;
      rise[variable] = heldRise[variable]!;
    }
    held = [];
  };
  const hold = (some: readonly number[]) => {
    held = some;
    for (const variable of some) {
      heldFall[variable] = fall[variable]!;
      heldRise[variable] = rise[variable]!;
      fall[variable] = rise[variable] = 0;
    }
  };
  return { climb, moves: movesOf, worstOff, hold, beginAnew };
}

/** How far every column can fall and rise from the point. */
function roomOf(system: SparseRows, point: Float64Array, isFree: (variable: number) => boolean) {
  const { size, variables, low, high } = system;
  const sums = sumsOfRows(system, point);
  const fall = new Float64Array(variables + size);
  const rise = new Float64Array(variables + size);
  for (let variable = 0; variable < variables; variable++) {
    if (!isFree(variable)) continue;
    fall[variable] = Math.max(0, point[variable]!);
    rise[variable] = Number.POSITIVE_INFINITY;
  }
  for (let row = 0; row < size; row++) {
    if (high[row]! - low[row]! < EVEN) continue;
    // The slack falls by what the row rises.
    fall[variables + row] = Math.max(0, high[row]! - sums[row]!);
    rise[variables + row] = Math.max(0, sums[row]! - low[row]!);
  }
  return { fall, rise };
}
