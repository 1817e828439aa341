import { bisectRising } from "./bisect.ts";
import type { CountOf } from "./share-difference.ts";

/**
 * How likely units' counts are, by the mean of their true shares and the correlation of persons within a unit (both 0
 * to 1).
 */
export interface Likelihood {
  /** The likeliest mean at a correlation; the likelihood is concave in the mean. */
  readonly bestMean: (correlation: number) => number;
  /** The logarithm of the likelihood, up to a constant. */
  readonly log: (mean: number, correlation: number) => number;
  /** How the logarithm rises with the correlation. */
  readonly slope: (mean: number, correlation: number) => number;
}

/**
 * The likelihood of mean m and correlation r is a product, over the persons j = 0, 1, ... of every unit, of (1 - r) m +
 * j r for those with the outcome and (1 - r)(1 - m) + j r for those without, divided by (1 - r) + j r for all. Written
 * so it holds at r = 0 as well.
 */
export function likelihoodOf(units: readonly CountOf[]): Likelihood {
  const yes = reaching(units.map(({ count }) => count));
  const no = reaching(units.map(({ count, n }) => n - count));
  const all = reaching(units.map(({ n }) => n));
  const slopeInMean = (m: number, r: number) =>
    sumOfInverses(yes, (1 - r) * m, r) - sumOfInverses(no, (1 - r) * (1 - m), r);
  return {
    bestMean: (r: number) => {
      if (yes.length === 0) return 0;
      if (no.length === 0) return 1;
      return bisectRising((m) => -slopeInMean(m, r), 0, 0, 1);
    },
    slope: (m: number, r: number) =>
      sumOfRatios(yes, m, (1 - r) * m, r) +
      sumOfRatios(no, 1 - m, (1 - r) * (1 - m), r) -
      sumOfRatios(all, 1, 1 - r, r),
    log: (m: number, r: number) =>
      sumOver(yes, (j) => Math.log((1 - r) * m + j * r)) +
      sumOver(no, (j) => Math.log((1 - r) * (1 - m) + j * r)) -
      sumOver(all, (j) => Math.log(1 - r + j * r)),
  };
}

/** At place j the number of units whose count exceeds j. */
function reaching(counts: readonly number[]): Float64Array {
  const most = Math.max(0, ...counts);
  const units = new Float64Array(most);
  for (const count of counts) if (count > 0) units[count - 1]! += 1;
  for (let j = most - 2; j >= 0; j--) units[j]! += units[j + 1]!;
  return units;
}

const sumOver = (units: Float64Array, term: (j: number) => number): number =>
  units.reduce((sum, times, j) => sum + times * term(j), 0);

/** Of 1 / (start + j * step). */
function sumOfInverses(units: Float64Array, start: number, step: number): number {
  let sum = 0;
  for (let j = 0; j < units.length; j++) sum += units[j]! * (1 / (start + j * step));
  return sum;
}

/** Of (j - from) / (start + j * step). */
function sumOfRatios(units: Float64Array, from: number, start: number, step: number): number {
  let sum = 0;
  for (let j = 0; j < units.length; j++) sum += units[j]! * ((j - from) / (start + j * step));
  return sum;
}
