import type { SparseRows } from "./sparse-rows.ts";

/** A sum of variables that changes as another one does, or the other way (-1). */
export interface ShortenedSum {
  readonly terms: readonly number[];
  readonly sense: 1 | -1;
}

/**
 * The same sum in fewer variables: without the held ones, without rows of which the sum is known that lie within it, and where it
 * is most of such a row, what else is in that row instead. No variable may be asked for twice.
 */
export type Shorten = (terms: readonly number[], held: readonly number[]) => ShortenedSum;

const EVEN = 1e-9;

/** Shortens sums by the rows of a system. */
export function shortenedBy({ size, variables, rowStart, terms, columnStart, rows, low, high }: SparseRows): Shorten {
  const isExact = Uint8Array.from({ length: size }, (_, row) => (high[row]! - low[row]! < EVEN ? 1 : 0));
  const lengthOf = (row: number) => rowStart[row + 1]! - rowStart[row]!;
  const met = new Int32Array(size);
  const isLeft = new Uint8Array(variables);
  const isHeld = new Uint8Array(variables);

  /** The rows with a known sum that some variables are in, and in `met` how many of these each has. */
  const meet = (some: readonly number[], touched: number[]) => {
    for (const variable of some)
      for (let at = columnStart[variable]!; at < columnStart[variable + 1]!; at++) {
        const row = rows[at]!;
        if (isExact[row] === 0) continue;
        if (met[row] === 0) touched.push(row);
        met[row]! += 1;
      }
  };
  const inRow = (row: number) => terms.subarray(rowStart[row]!, rowStart[row + 1]!);
  const isWithin = (row: number) => inRow(row).every((term) => isLeft[term] === 1 || isHeld[term] === 1);
  const takeAway = (row: number) => {
    for (const term of inRow(row)) isLeft[term] = 0;
  };

  return (asked, held) => {
    for (const variable of held) isHeld[variable] = 1;
    const own = asked.filter((variable) => isHeld[variable] === 0);
    for (const variable of own) isLeft[variable] = 1;
    const touched: number[] = [];
    meet(own, touched);
    meet(held, touched);
    const within = touched.filter((row) => met[row] === lengthOf(row)).sort((a, b) => lengthOf(b) - lengthOf(a));
    for (const row of within) if (isWithin(row)) takeAway(row);
    const left = own.filter((variable) => isLeft[variable] === 1);
    for (const row of touched) met[row] = 0;
    const around: number[] = [];
    meet(left, around);
    const [others] = around
      .filter((row) => met[row] === left.length && lengthOf(row) - held.length < 2 * left.length)
      .map((row) => [...inRow(row)].filter((term) => isLeft[term] === 0 && isHeld[term] === 0))
      .filter(({ length }) => length < left.length)
      .sort((a, b) => a.length - b.length);
    for (const row of around) met[row] = 0;
    for (const variable of own) isLeft[variable] = 0;
    for (const variable of held) isHeld[variable] = 0;
    return others === undefined ? { terms: left, sense: 1 } : { terms: others, sense: -1 };
  };
}
