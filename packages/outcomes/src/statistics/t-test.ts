import { type Histogram, type Sums, sumsOf } from "./histogram.ts";
import type { Interval } from "./interval.ts";
import { type Mean, meanOfSums } from "./mean.ts";
import { studentTCdf, studentTQuantile } from "./student-t.ts";

/**
 * A mean tested against nothing (0), or the difference of two means. `t` and `p` (two-sided) are `null` where the
 * values do not vary; the interval is in the unit of the values.
 */
export interface TTest {
  readonly difference: number;
  readonly t: number | null;
  readonly degrees: number;
  readonly p: number | null;
  readonly interval: Interval;
}

/**
 * Whether paired values changed, from the histogram of their changes; `null` with fewer than two pairs. Source: Student
 * (1908).
 */
export const pairedTTest = (changes: Histogram, confidence = 0.95): TTest | null =>
  oneSampleTTest(sumsOf(changes), confidence);

/** Whether a mean differs from 0, from exact sums; `null` with fewer than two values. */
export function oneSampleTTest(sums: Sums, confidence = 0.95): TTest | null {
  const mean = meanOfSums(sums, confidence);
  if (mean === null || mean.interval === null || mean.standardDeviation === null) return null;
  const degrees = mean.n - 1;
  const standardError = mean.standardDeviation / Math.sqrt(mean.n);
  return {
    difference: mean.mean,
    degrees,
    interval: mean.interval,
    ...significance(mean.mean, standardError, degrees),
  };
}

/**
 * The first mean minus the second, of two groups of different persons whose spread may differ; `null` where a group has
 * fewer than two values or no value varies. Source: Welch (1947), degrees of freedom by Satterthwaite (not whole).
 */
export function welchTTest(first: Sums, second: Sums, confidence = 0.95): TTest | null {
  const one = meanOfSums(first);
  const other = meanOfSums(second);
  return one === null || other === null ? null : welchTTestOfMeans(one, other, confidence);
}

/** The same from means with their standard deviations. */
export function welchTTestOfMeans(one: MeanWithSpread, other: MeanWithSpread, confidence = 0.95): TTest | null {
  const varianceOne = varianceOfMean(one);
  const varianceOther = varianceOfMean(other);
  if (varianceOne === null || varianceOther === null) return null;
  const variance = varianceOne + varianceOther;
  if (variance === 0) return null;
  const degrees = variance ** 2 / (varianceOne ** 2 / (one.n - 1) + varianceOther ** 2 / (other.n - 1));
  const difference = one.mean - other.mean;
  const margin = -studentTQuantile(0.5 - confidence / 2, degrees) * Math.sqrt(variance);
  return {
    difference,
    degrees,
    interval: { lower: difference - margin, upper: difference + margin },
    ...significance(difference, Math.sqrt(variance), degrees),
  };
}

type MeanWithSpread = Pick<Mean, "n" | "mean" | "standardDeviation">;

const varianceOfMean = ({ n, standardDeviation }: MeanWithSpread) =>
  standardDeviation === null ? null : standardDeviation ** 2 / n;

/** The t value of an estimate with its two-sided p; both `null` where the standard error is 0. */
export function significance(estimate: number, standardError: number, degrees: number) {
  if (!(standardError > 0)) return { t: null, p: null };
  const t = estimate / standardError;
  return { t, p: 2 * studentTCdf(-Math.abs(t), degrees) };
}
