import { benjaminiHochberg } from "../statistics/adjusted-p.ts";
import type { Funnel } from "../statistics/funnel.ts";
import { normalCdf, normalQuantile } from "../statistics/normal.ts";
import { smallestDifference } from "../statistics/smallest-difference.ts";
import type { Stratum } from "../statistics/standardisation.ts";
import type { CaseMix } from "./case-mix-strata.ts";
import { expectedCountTails, type Tails } from "./expected-count-test.ts";
import type { ShareCounts } from "./share-counts.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Whether a municipality differs from all others together. `p` is that of the difference with the unknown counted least
 * favourably, as for a pair; `adjustedP` is Benjamini and Hochberg's: of those called different, at most 5 % are so by chance.
 * `allowsFor` says with what the difference is compared: chance alone, or also how much municipalities differ usually, where that
 * is more than chance makes. `smallest` is the smallest difference that these numbers would show four times in five, or `null`.
 */
export interface BesideRest {
  readonly p: number;
  readonly adjustedP: number;
  readonly verdict: Exclude<Verdict, "not-comparable">;
  readonly allowsFor: "chance" | "usual-differences";
  readonly smallest: number | null;
}

/** Every municipality beside all others together, in the order of its counts and strata. */
export function besideRest(
  counts: readonly ShareCounts[],
  strata: CaseMix["strata"],
  funnel: Funnel,
): readonly BesideRest[] {
  const whole = addUp(strata.flatMap((own) => [...own]));
  const all = together(counts);
  const found = counts.map((count, index) => {
    const tails = (outcome: Outcome) => tailsBeside(count, strata[index]!, { whole, all, funnel }, outcome);
    const asShown = tails(UNKNOWN_IS_NO);
    const isLow = asShown.soFew < asShown.soMany;
    const leastFavourable = isLow ? tails(UNKNOWN_IN_LOW).soFew : tails(UNKNOWN_IN_HIGH).soMany;
    return { shown: twice(Math.min(asShown.soFew, asShown.soMany)), p: twice(leastFavourable) };
  });
  const shown = benjaminiHochberg(found.map((one) => one.shown));
  return benjaminiHochberg(found.map(({ p }) => p)).map((adjustedP, index) => ({
    p: found[index]!.p,
    adjustedP,
    verdict: adjustedP < 0.05 ? "different" : shown[index]! < 0.05 ? "too-much-unknown" : "fits-chance",
    allowsFor: funnel.limits === "exact" ? "chance" : "usual-differences",
    smallest: smallestOf(counts[index]!, all, counts.length, funnel.overdispersion.tau2),
  }));
}

/** At the level that the first of so many must pass, with what municipalities differ usually added to chance. */
function smallestOf(own: ShareCounts, all: ShareCounts, units: number, tau2: number): number | null {
  if (own.n === 0 || own.n === all.n) return null;
  const share = all.yes / all.n;
  const { higher, lower } = smallestDifference(share, [own.n, all.n - own.n], { confidence: 1 - 0.05 / units });
  const byChance = higher === null || lower === null ? (higher ?? lower) : Math.min(higher, lower);
  if (tau2 === 0 || byChance === null) return byChance;
  const error = Math.sqrt(share * (1 - share) * (1 / own.n + 1 / (all.n - own.n)) + tau2);
  const withUsual = error * standardErrorsToSee(units);
  return withUsual < Math.max(share, 1 - share) ? Math.max(byChance, withUsual) : null;
}

/** How many standard errors a difference must be to be seen four times in five, at the level that the first of so many must pass. */
export const standardErrorsToSee = (units: number) => normalQuantile(1 - 0.025 / units) + normalQuantile(0.8);

const twice = (tail: number) => Math.min(1, 2 * tail);

/** Who of the unknown counts as yes: in the municipality itself, and in the others. */
interface Outcome {
  readonly own: boolean;
  readonly others: boolean;
}

const UNKNOWN_IS_NO: Outcome = { own: false, others: false };
/** What makes a high share least remarkable. */
const UNKNOWN_IN_HIGH: Outcome = { own: false, others: true };
/** What makes a low share least remarkable. */
const UNKNOWN_IN_LOW: Outcome = { own: true, others: false };

const yesOf = ({ yes, unknown }: ShareCounts, isUnknownYes: boolean) => (isUnknownYes ? yes + unknown : yes);

interface Others {
  /** Everybody by stratum, and all together, the municipality itself included. */
  readonly whole: ReadonlyMap<string, ShareCounts>;
  readonly all: ShareCounts;
  readonly funnel: Funnel;
}

/** By the mix of persons, and with what municipalities differ more than chance makes them anyway: the larger tail counts. */
function tailsBeside(
  own: ShareCounts,
  strata: ReadonlyMap<string, ShareCounts>,
  { whole, all, funnel }: Others,
  outcome: Outcome,
): Tails {
  const byMix = expectedCountTails(
    [...strata].map(([key, stratum]) => referenced(stratum, whole.get(key) ?? stratum, outcome)),
  );
  if (funnel.limits === "exact" || own.n === 0) return byMix;
  const target = (yesOf(all, outcome.others) - yesOf(own, outcome.others) + yesOf(own, outcome.own)) / all.n;
  const spread = Math.sqrt((target * (1 - target)) / own.n + funnel.overdispersion.tau2);
  const distance = (yesOf(own, outcome.own) / own.n - target) / spread;
  return {
    soFew: Math.max(byMix.soFew, normalCdf(distance)),
    soMany: Math.max(byMix.soMany, normalCdf(-distance)),
  };
}

function referenced(own: ShareCounts, whole: ShareCounts, { own: isOwn, others }: Outcome): Stratum {
  const reference = { count: yesOf(whole, others) - yesOf(own, others), n: whole.n - own.n };
  return { count: yesOf(own, isOwn), n: own.n, reference };
}

function addUp(strata: Iterable<readonly [string, ShareCounts]>): ReadonlyMap<string, ShareCounts> {
  const sums = new Map<string, ShareCounts>();
  for (const [key, counts] of strata) sums.set(key, together([sums.get(key) ?? NOBODY, counts]));
  return sums;
}

const NOBODY: ShareCounts = { yes: 0, unknown: 0, n: 0 };

const together = (counts: readonly ShareCounts[]): ShareCounts =>
  counts.reduce(
    (sum, { yes, unknown, n }) => ({ yes: sum.yes + yes, unknown: sum.unknown + unknown, n: sum.n + n }),
    NOBODY,
  );
