import type { Interval } from "./interval.ts";
import { wilsonInterval } from "./wilson.ts";

/** How much larger one share is than another, as fractions from -1 to 1. */
export interface ShareDifference {
  readonly difference: number;
  readonly interval: Interval;
}

/** A count out of a number of persons. */
export interface CountOf {
  readonly count: number;
  readonly n: number;
}

/**
 * The first share minus the second, with an interval from both Wilson intervals; `null` when either group is empty.
 * Source: Newcombe (1998), method 10, hybrid score without continuity correction.
 */
export function shareDifference(first: CountOf, second: CountOf, confidence = 0.95): ShareDifference | null {
  const one = wilsonInterval(first.count, first.n, confidence);
  const other = wilsonInterval(second.count, second.n, confidence);
  if (one === null || other === null) return null;
  const shareOne = first.count / first.n;
  const shareOther = second.count / second.n;
  const difference = shareOne - shareOther;
  return {
    difference,
    interval: {
      lower: difference - Math.hypot(shareOne - one.lower, other.upper - shareOther),
      upper: difference + Math.hypot(one.upper - shareOne, shareOther - other.lower),
    },
  };
}
