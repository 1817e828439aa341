import { bisectRising } from "./bisect.ts";
import type { Interval } from "./interval.ts";
import { normalQuantile } from "./normal.ts";
import { poissonInterval } from "./poisson.ts";
import type { CountOf } from "./share-difference.ts";

/**
 * One group of alike persons: those of the unit, and those it is compared with (`n` of whom `count` had the outcome).
 */
export interface Stratum extends CountOf {
  readonly reference: CountOf;
}

/**
 * What a unit reached beside what the reference would have reached with the same mix of persons. Shares are fractions.
 * `adjustedShare` is the ratio times the crude share of the reference and can exceed 1. `interval` is the ratio's with
 * the binomial variance, `poissonInterval` the one usual for rare events, too wide where an outcome is common.
 * `interval` and `z` are `null` where the reference leaves no other outcome possible. `uncompared` persons are in
 * strata without reference and count nowhere else.
 */
export interface Standardised {
  readonly observed: number;
  readonly expected: number;
  readonly ratio: number | null;
  readonly adjustedShare: number | null;
  readonly interval: Interval | null;
  readonly poissonInterval: Interval | null;
  readonly variance: number;
  readonly z: number | null;
  readonly uncompared: number;
}

/**
 * Indirect standardisation of a share; `null` where nobody can be compared. Source: PHE technical guide (ratio,
 * adjusted rate, Poisson limits). The interval is our extension of Wilson's to strata with a common odds ratio; with
 * one it is his.
 */
export function standardise(strata: readonly Stratum[], confidence = 0.95): Standardised | null {
  const compared = strata.filter(({ reference }) => reference.n > 0);
  if (sumOver(compared, ({ n }) => n) === 0) return null;
  const observed = sumOver(compared, ({ count }) => count);
  const { expected, variance } = expectedAt(compared, 0);
  const crude =
    sumOver(compared, ({ reference }) => reference.count) / sumOver(compared, ({ reference }) => reference.n);
  const some = expected > 0;
  return {
    observed,
    expected,
    ratio: some ? observed / expected : null,
    adjustedShare: some ? (observed / expected) * crude : null,
    interval: variance > 0 ? scoreInterval(compared, observed, expected, confidence) : null,
    poissonInterval: some ? divided(poissonInterval(observed, confidence), expected) : null,
    variance,
    z: variance > 0 ? (observed - expected) / Math.sqrt(variance) : null,
    uncompared: sumOver(strata, ({ n }) => n) - sumOver(compared, ({ n }) => n),
  };
}

/**
 * The strata with the unit itself taken out of a reference that holds it, so that a large unit is not compared with
 * itself.
 */
export const leaveOneOut = (strata: readonly Stratum[]): readonly Stratum[] =>
  strata.map(({ count, n, reference }) => ({
    count,
    n,
    reference: { count: reference.count - count, n: reference.n - n },
  }));

const MOST_LOG_ODDS = 40;

/**
 * The ratios of all common odds ratios at which the observed count is no more than z away from what they make expected.
 */
function scoreInterval(strata: readonly Stratum[], observed: number, expected: number, confidence: number): Interval {
  const z = normalQuantile(0.5 + confidence / 2);
  const excess = (logOdds: number) => {
    const shifted = expectedAt(strata, logOdds);
    return (shifted.expected - observed) / Math.sqrt(shifted.variance);
  };
  const ratioAt = (target: number) => {
    const logOdds = bisectRising(excess, target, -MOST_LOG_ODDS, MOST_LOG_ODDS);
    return expectedAt(strata, logOdds).expected / expected;
  };
  const ratio = observed / expected;
  return { lower: observed === 0 ? 0 : Math.min(ratio, ratioAt(-z)), upper: Math.max(ratio, ratioAt(z)) };
}

/** What is expected once the odds of every stratum of the reference are multiplied by the same. */
function expectedAt(strata: readonly Stratum[], logOdds: number) {
  const oddsRatio = Math.exp(logOdds);
  const terms = strata.map(({ n, reference }) => {
    const yes = oddsRatio * reference.count;
    const no = reference.n - reference.count;
    const expected = (n * yes) / (yes + no);
    return { expected, variance: (expected * no) / (yes + no) };
  });
  return { expected: sumOver(terms, (term) => term.expected), variance: sumOver(terms, (term) => term.variance) };
}

const divided = (interval: Interval | null, by: number): Interval | null =>
  interval === null ? null : { lower: interval.lower / by, upper: interval.upper / by };

const sumOver = <T>(list: readonly T[], value: (item: T) => number): number =>
  list.reduce((sum, item) => sum + value(item), 0);
