import { type Histogram, type Sums, sumsOf } from "./histogram.ts";
import type { Interval } from "./interval.ts";
import { studentTQuantile } from "./student-t.ts";

/** A mean in the unit of the values, with the t interval; the last two are `null` where fewer than two values exist. */
export interface Mean {
  readonly n: number;
  readonly mean: number;
  readonly standardDeviation: number | null;
  readonly interval: Interval | null;
}

/** The mean of whole numbers with Student's t interval; `null` without values. */
export const meanOf = (histogram: Histogram, confidence = 0.95): Mean | null =>
  meanOfSums(sumsOf(histogram), confidence);

/** The mean from exact sums; the variance is formed in whole numbers, so no digits cancel. */
export function meanOfSums({ n, sum, sumOfSquares }: Sums, confidence = 0.95): Mean | null {
  if (n === 0) return null;
  const mean = Number(sum) / n;
  if (n === 1) return { n, mean, standardDeviation: null, interval: null };
  const scaledVariance = Number(BigInt(n) * sumOfSquares - sum * sum);
  const standardDeviation = Math.sqrt(scaledVariance / n / (n - 1));
  const margin = (-studentTQuantile(0.5 - confidence / 2, n - 1) * standardDeviation) / Math.sqrt(n);
  return { n, mean, standardDeviation, interval: { lower: mean - margin, upper: mean + margin } };
}
