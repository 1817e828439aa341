import type { BasisInverse } from "./basis-inverse.ts";
import type { SparseRows } from "./sparse-rows.ts";

/** Where a walk stands: what a choice of the next column depends on. */
export interface Standing {
  readonly basis: BasisInverse;
  /** By column where it is in the basis, or -1. */
  readonly slotOf: Int32Array;
  /** By variable 1 where it is in the sum that is asked for. */
  readonly wanted: Int8Array;
  /** In how many rows a column is that the walk has not met. */
  readonly newRows: Int32Array;
  /** How far a column can go up (1 or another positive number) or down. */
  readonly roomFor: (column: number, way: number) => number;
}

/** Chooses which column a walk moves next; -1 where none leads on. */
export interface ColumnChoice {
  /** One that changes the sum fast and meets few new rows, looked for near a variable before it is looked for everywhere. */
  readonly quickest: (asked: readonly number[], sense: 1 | -1, near: number) => number;
  /** The first of all that lead on. */
  readonly first: (asked: readonly number[], sense: 1 | -1) => number;
  /** How fast the sum changes with the column that was chosen last. */
  readonly slope: () => number;
}

const SLOPE = 1e-7;
const EVEN = 1e-9;
/** Room beyond this does not make a column better to take. */
const AMPLE = 10;
/** Of a row with more variables so many are near. */
const NEAR = 48;

/** The columns are the variables and after them of every row its slack. The terms of every row rise. */
export function columnChoice(system: SparseRows, standing: Standing): ColumnChoice {
  const { variables, size, rowStart, terms, columnStart, rows } = system;
  const { basis, slotOf, wanted, newRows, roomFor } = standing;
  const slopes = new Float64Array(variables + size);
  const seen = new Int32Array(variables + size);
  let stamp = 0;
  let slope = 0;
  let best = -1;
  let highest = 0;

  const pricesFor = (sense: 1 | -1) => basis.prices((column) => (column < variables ? wanted[column]! * sense : 0));
  const canMove = (column: number, own: number) =>
    slotOf[column]! < 0 && Math.abs(own) >= SLOPE && roomFor(column, own) >= EVEN;
  const begin = () => {
    stamp++;
    best = -1;
    highest = 0;
  };
  const take = (column: number, own: number, value: number) => {
    best = column;
    slope = own;
    highest = value;
  };
  /** Takes a column where it is better than those before; tells whether none can be better. */
  const weigh = (column: number, own: number): boolean => {
    if (!canMove(column, own)) return false;
    const value = (Math.abs(own) * Math.min(roomFor(column, own), AMPLE)) / (1 + newRows[column]!);
    if (value > highest) take(column, own, value);
    return highest >= AMPLE;
  };

  const slopeOf = (variable: number, sense: 1 | -1, prices: Float64Array): number => {
    let own = wanted[variable]! * sense;
    for (let at = columnStart[variable]!; at < columnStart[variable + 1]!; at++) {
      const slot = basis.slotOf(rows[at]!);
      if (slot >= 0) own -= prices[slot]!;
    }
    return own;
  };
  const nearest = (asked: readonly number[], sense: 1 | -1, near: number): number => {
    begin();
    const prices = pricesFor(sense);
    const isEnough = (variable: number) => {
      if (seen[variable] === stamp || slotOf[variable]! >= 0) return false;
      seen[variable] = stamp;
      return weigh(variable, slopeOf(variable, sense, prices));
    };
    for (let at = 0; at < asked.length && at < NEAR; at++) if (isEnough(asked[at]!)) return best;
    for (let slot = 0; slot < basis.size(); slot++) {
      if (Math.abs(prices[slot]!) < EVEN) continue;
      const row = basis.rowAt(slot);
      if (weigh(variables + row, -prices[slot]!)) return best;
      const [start, end] = [rowStart[row]!, rowStart[row + 1]!];
      const from = end - start <= NEAR ? start : startNear(terms, near, start, end);
      for (let at = from; at < end && at < from + NEAR; at++) if (isEnough(terms[at]!)) return best;
    }
    return best;
  };

  /** The columns whose move changes the sum; by how much stands in `slopes`. */
  const columnsThatMatter = (asked: readonly number[], sense: 1 | -1): readonly number[] => {
    begin();
    const found: number[] = [];
    const add = (column: number, by: number) => {
      if (seen[column] !== stamp) {
        seen[column] = stamp;
        slopes[column] = 0;
        found.push(column);
      }
      slopes[column]! += by;
    };
    for (const variable of asked) add(variable, sense);
    const prices = pricesFor(sense);
    for (let slot = 0; slot < basis.size(); slot++) {
      const price = prices[slot]!;
      if (Math.abs(price) < EVEN) continue;
      const row = basis.rowAt(slot);
      add(variables + row, -price);
      for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) add(terms[at]!, -price);
    }
    return found;
  };
  const ofAll = (asked: readonly number[], sense: 1 | -1): number => {
    for (const column of columnsThatMatter(asked, sense)) if (weigh(column, slopes[column]!)) break;
    return best;
  };
  return {
    quickest(asked, sense, near) {
      const column = nearest(asked, sense, near);
      return column < 0 ? ofAll(asked, sense) : column;
    },
    first(asked, sense) {
      for (const column of columnsThatMatter(asked, sense))
        if ((best < 0 || column < best) && canMove(column, slopes[column]!)) take(column, slopes[column]!, 0);
      return best;
    },
    slope: () => slope,
  };
}

/** Where the numbers nearest to one begin, in numbers that rise. */
function startNear(values: Int32Array, near: number, start: number, end: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < near) low = middle + 1;
    else high = middle;
  }
  return Math.max(start, Math.min(low - NEAR / 2, end - NEAR));
}
