import { binomialCdf, binomialQuantile } from "./binomial.ts";
import type { Interval } from "./interval.ts";
import { normalQuantile } from "./normal.ts";

/**
 * Between which shares a unit of `n` persons lies when it does as the `target` share, by the exact binomial
 * distribution, interpolated between whole counts; fractions, `null` when `n` is 0 or the target not between 0 and 1.
 * Source: Spiegelhalter (2005), appendix.
 */
export function exactFunnelLimits(target: number, n: number, confidence = 0.95): Interval | null {
  if (!possible(target, n)) return null;
  const tail = 0.5 - confidence / 2;
  return { lower: interpolated(tail, target, n), upper: interpolated(1 - tail, target, n) };
}

function interpolated(probability: number, target: number, n: number): number {
  const count = binomialQuantile(probability, n, target);
  const reached = binomialCdf(count, n, target);
  const below = binomialCdf(count - 1, n, target);
  return Math.max(0, (count - (reached - probability) / (reached - below)) / n);
}

/**
 * The same by the normal distribution, with `tau2`, the variance between units beyond chance (0 for none), added; may
 * pass 0 and 1. Source: Spiegelhalter (2005).
 */
export function normalFunnelLimits(target: number, n: number, confidence = 0.95, tau2 = 0): Interval | null {
  if (!possible(target, n)) return null;
  const margin = normalQuantile(0.5 + confidence / 2) * Math.sqrt((target * (1 - target)) / n + tau2);
  return { lower: target - margin, upper: target + margin };
}

/**
 * The same on the arcsine scale, on which every share varies by 1 / 4n; within 0 and 1. `tau2` is on that scale too.
 * Source: FunnelPlotR, Spiegelhalter (2012).
 */
export function arcsineFunnelLimits(target: number, n: number, confidence = 0.95, tau2 = 0): Interval | null {
  if (!possible(target, n)) return null;
  const middle = Math.asin(Math.sqrt(target));
  const margin = normalQuantile(0.5 + confidence / 2) * Math.sqrt(1 / (4 * n) + tau2);
  return {
    lower: Math.sin(Math.max(0, middle - margin)) ** 2,
    upper: Math.sin(Math.min(Math.PI / 2, middle + margin)) ** 2,
  };
}

const possible = (target: number, n: number) => n > 0 && target > 0 && target < 1;
