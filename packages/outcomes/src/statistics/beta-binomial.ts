import { betaInterval } from "./beta.ts";
import { bisectRising } from "./bisect.ts";
import type { Interval } from "./interval.ts";
import type { CountOf } from "./share-difference.ts";

/**
 * How the true shares of units are spread. "fitted": as a beta distribution with `alpha` and `beta`, `mean` and `correlation` of persons in a unit.
 * "alike": units differ no more than by chance, all have the `mean`. "all-or-nothing": in every unit all have it or none.
 */
export type BetaBinomialFit =
  | {
      readonly kind: "fitted";
      readonly alpha: number;
      readonly beta: number;
      readonly mean: number;
      readonly correlation: number;
    }
  | { readonly kind: "alike"; readonly mean: number }
  | { readonly kind: "all-or-nothing"; readonly mean: number };

const LARGEST_CORRELATION = 1 - 1e-9;

/**
 * The spread of true shares by maximum likelihood, from units that hold somebody; `null` with fewer than two. "alike" and "all-or-nothing" are
 * the ends of the scale and valid outcomes. Sources: Skellam (1948), Griffiths (1973); the score in mean and correlation is solved by bisection.
 */
export function fitBetaBinomial(units: readonly CountOf[]): BetaBinomialFit | null {
  const filled = units.filter(({ n }) => n > 0);
  if (filled.length < 2) return null;
  const likelihood = likelihoodOf(filled);
  const pooled = likelihood.bestMean(0);
  const falling = (correlation: number) => -likelihood.slope(likelihood.bestMean(correlation), correlation);
  if (pooled === 0 || pooled === 1 || falling(0) >= 0) return { kind: "alike", mean: pooled };
  if (falling(LARGEST_CORRELATION) <= 0)
    return { kind: "all-or-nothing", mean: likelihood.bestMean(LARGEST_CORRELATION) };
  const correlation = bisectRising(falling, 0, 0, LARGEST_CORRELATION);
  const mean = likelihood.bestMean(correlation);
  const persons = 1 / correlation - 1;
  return { kind: "fitted", alpha: mean * persons, beta: (1 - mean) * persons, mean, correlation };
}

/** A unit's share drawn towards the mean of all, the less the more persons it has; `weight` (0 to 1) is that of its own share. */
export interface Shrunken {
  readonly share: number;
  readonly weight: number;
  /** Where the true share lies with the given confidence, `null` where the fit holds no spread. */
  readonly interval: Interval | null;
}

/** The true share of a unit given the spread of all; a unit of nobody has the mean. Shows beside the raw share, never in its stead. */
export function shrink(fit: BetaBinomialFit, { count, n }: CountOf, confidence = 0.95): Shrunken {
  if (fit.kind === "alike") return { share: fit.mean, weight: 0, interval: null };
  if (fit.kind === "all-or-nothing")
    return { share: n > 0 ? count / n : fit.mean, weight: n > 0 ? 1 : 0, interval: null };
  const { alpha, beta } = posteriorOf(fit, { count, n });
  return { share: alpha / (alpha + beta), weight: n / (alpha + beta), interval: betaInterval(alpha, beta, confidence) };
}

/** The shapes of the beta distribution of a unit's true share, once its count is known. */
export const posteriorOf = ({ alpha, beta }: BetaShapes, { count, n }: CountOf): BetaShapes => ({
  alpha: alpha + count,
  beta: beta + n - count,
});

/** The two shapes of a beta distribution, both above 0. */
export interface BetaShapes {
  readonly alpha: number;
  readonly beta: number;
}

/**
 * The likelihood of mean m and correlation r is a product, over the persons j = 0, 1, ... of every unit, of (1 - r) m + j r for those with the
 * outcome and (1 - r)(1 - m) + j r for those without, divided by (1 - r) + j r for all. Written so it holds at r = 0 as well.
 */
function likelihoodOf(units: readonly CountOf[]) {
  const yes = reaching(units.map(({ count }) => count));
  const no = reaching(units.map(({ count, n }) => n - count));
  const all = reaching(units.map(({ n }) => n));
  const slopeInMean = (m: number, r: number) =>
    sumOver(yes, (j) => 1 / ((1 - r) * m + j * r)) - sumOver(no, (j) => 1 / ((1 - r) * (1 - m) + j * r));
  return {
    /** The likeliest mean at a correlation; the likelihood is concave in the mean. */
    bestMean: (r: number) => {
      if (yes.length === 0) return 0;
      if (no.length === 0) return 1;
      return bisectRising((m) => -slopeInMean(m, r), 0, 0, 1);
    },
    /** How the log likelihood rises with the correlation. */
    slope: (m: number, r: number) =>
      sumOver(yes, (j) => (j - m) / ((1 - r) * m + j * r)) +
      sumOver(no, (j) => (j - (1 - m)) / ((1 - r) * (1 - m) + j * r)) -
      sumOver(all, (j) => (j - 1) / (1 - r + j * r)),
  };
}

/** At place j the number of units whose count exceeds j. */
function reaching(counts: readonly number[]): readonly number[] {
  const most = Math.max(0, ...counts);
  const units = new Array<number>(most).fill(0);
  for (const count of counts) if (count > 0) units[count - 1]! += 1;
  for (let j = most - 2; j >= 0; j--) units[j]! += units[j + 1]!;
  return units;
}

const sumOver = (units: readonly number[], term: (j: number) => number): number =>
  units.reduce((sum, times, j) => sum + times * term(j), 0);
