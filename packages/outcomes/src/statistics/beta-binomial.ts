import { betaInterval } from "./beta.ts";
import { type Likelihood, likelihoodOf } from "./beta-binomial-likelihood.ts";
import { bisectRising } from "./bisect.ts";
import type { Interval } from "./interval.ts";
import type { CountOf } from "./share-difference.ts";

/**
 * How the true shares of units are spread. "fitted": as a beta distribution with `alpha` and `beta`, `mean` and
 * `correlation` of persons in a unit. "alike": units differ no more than by chance, all have the `mean`.
 * "all-or-nothing": in every unit all have it or none.
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
 * From a millionth to nearly 1, odds doubling. Where units differ much in size the likelihood can have several tops.
 */
const CORRELATIONS = [0, ...Array.from({ length: 41 }, (_, k) => 1 / (1 + 2 ** (20 - k))), LARGEST_CORRELATION];

/** Of logarithms of likelihoods: what differs less is equal, but for the rounding of sums over a million persons. */
const NO_LIKELIER = 1e-6;

/**
 * The spread of true shares by maximum likelihood, from units that hold somebody; `null` with fewer than two. "alike"
 * and "all-or-nothing" are the ends of the scale and valid outcomes; where a spread is no likelier than none, as among
 * units of one person each, units are "alike". Sources: Skellam (1948), Griffiths (1973); every top of the likelihood
 * is found by bisection of its slope and the highest taken.
 */
export function fitBetaBinomial(units: readonly CountOf[]): BetaBinomialFit | null {
  const filled = units.filter(({ n }) => n > 0);
  if (filled.length < 2) return null;
  const likelihood = likelihoodOf(filled);
  const { mean, correlation } = highest(topsOf(likelihood), likelihood);
  if (correlation === 0) return { kind: "alike", mean };
  if (correlation === LARGEST_CORRELATION) return { kind: "all-or-nothing", mean };
  const persons = 1 / correlation - 1;
  return { kind: "fitted", alpha: mean * persons, beta: (1 - mean) * persons, mean, correlation };
}

interface Candidate {
  readonly mean: number;
  readonly correlation: number;
}

/** No correlation, and those around which the likelihood is lower on both sides, each with its likeliest mean. */
function topsOf({ bestMean, slope }: Likelihood): readonly Candidate[] {
  const falling = (correlation: number) => -slope(bestMean(correlation), correlation);
  const candidateAt = (correlation: number) => ({ mean: bestMean(correlation), correlation });
  const pooled = candidateAt(0);
  if (pooled.mean === 0 || pooled.mean === 1) return [pooled];
  const tops: Candidate[] = [pooled];
  let rising = false;
  CORRELATIONS.forEach((correlation, k) => {
    const falls = falling(correlation) >= 0;
    if (falls && rising) {
      tops.push(candidateAt(bisectRising(falling, 0, CORRELATIONS[k - 1] ?? 0, correlation)));
    }
    rising = !falls;
  });
  if (rising) tops.push(candidateAt(LARGEST_CORRELATION));
  return tops;
}

/** Of candidates that are equally likely the first. */
const highest = (candidates: readonly Candidate[], { log }: Likelihood): Candidate =>
  candidates.reduce((best, other) =>
    log(other.mean, other.correlation) > log(best.mean, best.correlation) + NO_LIKELIER ? other : best,
  );

/**
 * A unit's share drawn towards the mean of all, the less the more persons it has; `weight` (0 to 1) is that of its own
 * share.
 */
export interface Shrunken {
  readonly share: number;
  readonly weight: number;
  /** Where the true share lies with the given confidence, `null` where the fit holds no spread. */
  readonly interval: Interval | null;
}

/**
 * The true share of a unit given the spread of all; a unit of nobody has the mean. Shows beside the raw share, never in
 * its stead.
 */
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
