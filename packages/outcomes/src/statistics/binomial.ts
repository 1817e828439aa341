import { regularizedIncompleteBeta } from "./incomplete-beta.ts";

/** Probability of at most `count` successes in `n` trials that succeed with probability `p`. */
export function binomialCdf(count: number, n: number, p: number): number {
  if (count < 0) return 0;
  if (count >= n) return 1;
  return regularizedIncompleteBeta(1 - p, n - Math.floor(count), Math.floor(count) + 1);
}

/** The smallest number of successes in `n` trials that has at least `probability` at or below it. */
export function binomialQuantile(probability: number, n: number, p: number): number {
  let below = -1;
  let reached = n;
  while (reached - below > 1) {
    const middle = Math.floor((below + reached) / 2);
    if (binomialCdf(middle, n, p) >= probability) reached = middle;
    else below = middle;
  }
  return reached;
}
