import type { BasisInverse } from "./basis-inverse.ts";
import type { SparseRows } from "./sparse-rows.ts";
import { windowAround } from "./window-around.ts";

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

/** A column to move, and how fast the sum changes with it. */
export interface ChosenColumn {
  readonly column: number;
  readonly slope: number;
}

/** Chooses which column a walk moves next; `undefined` where none leads on. */
export interface ColumnChoice {
  /** One that changes the sum fast and meets few new rows, looked for near a variable before it is looked for everywhere. */
  readonly promising: (asked: readonly number[], sense: 1 | -1, near: number) => ChosenColumn | undefined;
  /** The first of all that lead on. */
  readonly first: (asked: readonly number[], sense: 1 | -1) => ChosenColumn | undefined;
}

const SLOPE = 1e-7;
const EVEN = 1e-9;
/** Room beyond this does not make a column better to take. */
const AMPLE = 10;
/** Of a row with more variables so many are near. */
const NEAR = 48;

/** The columns are the variables and after them of every row its slack. */
export function columnChoice(system: SparseRows, standing: Standing): ColumnChoice {
  const { variables, size, rowStart, terms, columnStart, rows } = system;
  const { basis, slotOf, wanted, newRows, roomFor } = standing;
  const slopes = new Float64Array(variables + size);
  const seen = new Int32Array(variables + size);
  let stamp = 0;

  const pricesFor = (sense: 1 | -1) => basis.prices((column) => (column < variables ? wanted[column]! * sense : 0));
  /** How good it is to move a column; 0 where it does not lead on. */
  const worthOf = (column: number, slope: number): number => {
    if (slotOf[column]! >= 0 || Math.abs(slope) < SLOPE) return 0;
    const room = roomFor(column, slope);
    return room < EVEN ? 0 : (Math.abs(slope) * Math.min(room, AMPLE)) / (1 + newRows[column]!);
  };
  const chosen = (column: number): ChosenColumn | undefined =>
    column < 0 ? undefined : { column, slope: slopes[column]! };

  const slopeOf = (variable: number, sense: 1 | -1, prices: Float64Array): number => {
    let slope = wanted[variable]! * sense;
    for (let at = columnStart[variable]!; at < columnStart[variable + 1]!; at++) {
      const slot = basis.slotOf(rows[at]!);
      if (slot >= 0) slope -= prices[slot]!;
    }
    return slope;
  };
  const nearby = (asked: readonly number[], sense: 1 | -1, near: number): number => {
    stamp++;
    const prices = pricesFor(sense);
    let best = -1;
    let highest = 0;
    const weigh = (column: number, slope: number) => {
      slopes[column] = slope;
      const value = worthOf(column, slope);
      if (value <= highest) return;
      best = column;
      highest = value;
    };
    const weighVariable = (variable: number) => {
      if (seen[variable] === stamp || slotOf[variable]! >= 0) return;
      seen[variable] = stamp;
      weigh(variable, slopeOf(variable, sense, prices));
    };
    for (let at = 0; at < asked.length && at < NEAR && highest < AMPLE; at++) weighVariable(asked[at]!);
    for (let slot = 0; slot < basis.size() && highest < AMPLE; slot++) {
      if (Math.abs(prices[slot]!) < EVEN) continue;
      const row = basis.rowAt(slot);
      weigh(variables + row, -prices[slot]!);
      const { from, to } = windowAround(terms, near, { from: rowStart[row]!, to: rowStart[row + 1]! }, NEAR);
      for (let at = from; at < to && highest < AMPLE; at++) weighVariable(terms[at]!);
    }
    return best;
  };

  /** The columns whose move changes the sum; by how much stands in `slopes`. */
  const columnsThatMatter = (asked: readonly number[], sense: 1 | -1): readonly number[] => {
    stamp++;
    const found: number[] = [];
    const add = (column: number, slope: number) => {
      if (seen[column] !== stamp) {
        seen[column] = stamp;
        slopes[column] = 0;
        found.push(column);
      }
      slopes[column]! += slope;
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
  const everywhere = (asked: readonly number[], sense: 1 | -1): number => {
    let best = -1;
    let highest = 0;
    for (const column of columnsThatMatter(asked, sense)) {
      const value = worthOf(column, slopes[column]!);
      if (value <= highest) continue;
      best = column;
      highest = value;
      if (highest >= AMPLE) break;
    }
    return best;
  };
  return {
    promising: (asked, sense, near) => chosen(nearby(asked, sense, near)) ?? chosen(everywhere(asked, sense)),
    first(asked, sense) {
      const leading = columnsThatMatter(asked, sense).filter((column) => worthOf(column, slopes[column]!) > 0);
      return chosen(leading.reduce((least, column) => (least < 0 || column < least ? column : least), -1));
    },
  };
}
