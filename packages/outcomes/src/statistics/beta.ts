import { bisectRising } from "./bisect.ts";
import { regularizedIncompleteBeta } from "./incomplete-beta.ts";
import type { Interval } from "./interval.ts";

/** Probability that a beta variable with shapes `alpha` and `beta` is at most `x`. */
export const betaCdf = (x: number, alpha: number, beta: number): number =>
  regularizedIncompleteBeta(Math.min(1, Math.max(0, x)), alpha, beta);

/** The value from 0 to 1 that a beta variable stays under with probability `p`; found by bisection. */
export function betaQuantile(p: number, alpha: number, beta: number): number {
  if (!(p >= 0 && p <= 1 && alpha > 0 && beta > 0)) return Number.NaN;
  if (p === 0 || p === 1) return p;
  return bisectRising((x) => betaCdf(x, alpha, beta), p, 0, 1);
}

/** The middle part of a beta distribution that holds `confidence`, with equal tails. */
export const betaInterval = (alpha: number, beta: number, confidence = 0.95): Interval => ({
  lower: betaQuantile(0.5 - confidence / 2, alpha, beta),
  upper: betaQuantile(0.5 + confidence / 2, alpha, beta),
});
