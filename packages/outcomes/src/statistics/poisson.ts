import { chiSquareQuantile } from "./chi-square.ts";
import type { Interval } from "./interval.ts";
import { normalQuantile } from "./normal.ts";

const BYAR_FROM = 10;

/** Limits of a Poisson count: exact under 10, Byar's from 10, as PHE publishes them; `null` for a negative count. */
export const poissonInterval = (count: number, confidence = 0.95): Interval | null =>
  count < BYAR_FROM ? exactPoissonInterval(count, confidence) : byarInterval(count, confidence);

/** Exact limits of a Poisson count, by quantiles of chi-square; `null` for a negative count. Source: Garwood (1936). */
export function exactPoissonInterval(count: number, confidence = 0.95): Interval | null {
  if (!(count >= 0)) return null;
  const tail = 0.5 - confidence / 2;
  return {
    lower: count === 0 ? 0 : chiSquareQuantile(tail, 2 * count) / 2,
    upper: chiSquareQuantile(1 - tail, 2 * count + 2) / 2,
  };
}

/**
 * Byar's limits of a Poisson count, the lower at least 0; `null` for a negative count. Source: Breslow and Day (1987).
 */
export function byarInterval(count: number, confidence = 0.95): Interval | null {
  if (!(count >= 0)) return null;
  const z = normalQuantile(0.5 + confidence / 2);
  const next = count + 1;
  return {
    lower: count === 0 ? 0 : Math.max(0, count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3),
    upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
  };
}

/** Observed events as a multiple of those expected, with the Poisson limits of the observed number. */
export interface RateRatio {
  readonly ratio: number;
  readonly interval: Interval;
}

/** Observed over expected; `null` where nothing was expected. */
export function rateRatio(observed: number, expected: number, confidence = 0.95): RateRatio | null {
  const limits = poissonInterval(observed, confidence);
  if (limits === null || !(expected > 0)) return null;
  return {
    ratio: observed / expected,
    interval: { lower: limits.lower / expected, upper: limits.upper / expected },
  };
}
