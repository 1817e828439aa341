import { betaQuantile } from "./beta.ts";
import type { Interval } from "./interval.ts";

/**
 * The exact interval for a share of `count` in `n`, as fractions from 0 to 1; `null` when `n` is 0. Never covers less
 * than it promises and is therefore wider than Wilson's. Source: Clopper and Pearson (1934), by quantiles of the beta
 * distribution.
 */
export function clopperPearsonInterval(count: number, n: number, confidence = 0.95): Interval | null {
  if (!(n > 0)) return null;
  const tail = 0.5 - confidence / 2;
  return {
    lower: count === 0 ? 0 : betaQuantile(tail, count, n - count + 1),
    upper: count === n ? 1 : betaQuantile(1 - tail, count + 1, n - count),
  };
}
