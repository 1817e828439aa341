import { regularizedIncompleteBeta } from "./incomplete-beta.ts";
import { normalQuantile } from "./normal.ts";

/** Probability that Student's t with `degrees` of freedom is at most `t`. */
export function studentTCdf(t: number, degrees: number): number {
  if (!(degrees > 0) || Number.isNaN(t)) return Number.NaN;
  const tail = 0.5 * regularizedIncompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
  return t < 0 ? tail : 1 - tail;
}

/** Tables ask for the same few quantiles for every figure. */
const found = new Map<string, number>();
const MOST_FOUND = 5000;

/**
 * The value that Student's t with `degrees` of freedom stays under with probability `p` (0 to 1); found by bisection.
 */
export function studentTQuantile(p: number, degrees: number): number {
  const key = `${p}|${degrees}`;
  const before = found.get(key);
  if (before !== undefined) return before;
  if (found.size >= MOST_FOUND) found.clear();
  const quantile = quantileOf(p, degrees);
  found.set(key, quantile);
  return quantile;
}

function quantileOf(p: number, degrees: number): number {
  if (!(p >= 0 && p <= 1 && degrees > 0)) return Number.NaN;
  if (p === 0.5) return 0;
  if (p > 0.5) return -quantileOf(1 - p, degrees);
  if (p === 0) return Number.NEGATIVE_INFINITY;
  let upper = normalQuantile(p);
  let lower = upper * 2;
  while (studentTCdf(lower, degrees) > p) lower *= 2;
  for (;;) {
    const middle = lower + (upper - lower) / 2;
    if (middle <= lower || middle >= upper) return middle;
    if (studentTCdf(middle, degrees) > p) upper = middle;
    else lower = middle;
  }
}
