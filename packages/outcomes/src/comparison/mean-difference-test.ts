import type { Mean } from "../statistics/mean.ts";
import { significance, type TTest, welchTTestOfMeans } from "../statistics/t-test.ts";

export type MeanWithSpread = Pick<Mean, "n" | "mean" | "standardDeviation">;

/** How much values vary within municipalities, over all that are compared. */
export interface WithinSpread {
  readonly variance: number;
  readonly degrees: number;
}

/** The variance within groups, each about its own mean; 0 with 0 degrees where no group has two values. */
export function withinSpread(groups: readonly MeanWithSpread[]): WithinSpread {
  let squares = 0;
  let degrees = 0;
  for (const { n, standardDeviation } of groups) {
    if (standardDeviation === null) continue;
    squares += (n - 1) * standardDeviation ** 2;
    degrees += n - 1;
  }
  return { variance: degrees === 0 ? 0 : squares / degrees, degrees };
}

/**
 * Welch's test, of which `p` is not smaller than it is with the spread within all groups. Hours and marks are skewed, so that by
 * chance the values of a small group are nearly the same; its own spread then says that its mean is known far better than it is.
 */
export function meanDifferenceTest(one: MeanWithSpread, other: MeanWithSpread, within: WithinSpread): TTest | null {
  const test = welchTTestOfMeans(one, other);
  if (test === null || test.p === null) return test;
  const pooled = significance(test.difference, pooledError(one.n, other.n, within), within.degrees);
  return { ...test, p: Math.max(test.p, pooled.p ?? 0) };
}

/** The standard error of the difference of two means with the spread within all groups. */
export const pooledError = (one: number, other: number, { variance }: WithinSpread): number =>
  Math.sqrt(variance * (1 / one + 1 / other));
