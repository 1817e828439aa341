import { regularizedIncompleteBeta } from "./incomplete-beta.ts";
import { normalQuantile } from "./normal.ts";

/** Probability that Student's t with `degrees` of freedom is at most `t`. */
export function studentTCdf(t: number, degrees: number): number {
  if (!(degrees > 0) || Number.isNaN(t)) return Number.NaN;
  const tail = 0.5 * regularizedIncompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
  return t < 0 ? tail : 1 - tail;
}

/**
 * The value that Student's t with `degrees` of freedom stays under with probability `p` (0 to 1); found by bisection.
 */
export function studentTQuantile(p: number, degrees: number): number {
  if (!(p >= 0 && p <= 1 && degrees > 0)) return Number.NaN;
  if (p === 0.5) return 0;
  if (p > 0.5) return -studentTQuantile(1 - p, degrees);
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
