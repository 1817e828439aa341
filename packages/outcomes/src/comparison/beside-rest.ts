import { benjaminiHochberg } from "../statistics/adjusted-p.ts";
import { smallestDifference } from "../statistics/smallest-difference.ts";
import type { Stratum } from "../statistics/standardisation.ts";
import type { CaseMix } from "./case-mix-strata.ts";
import { expectedCountTails, type Tails } from "./expected-count-test.ts";
import type { ShareCounts } from "./share-counts.ts";
import { errorBeside, errorsToSee, type UsualSpread, upperTail, usualSpreadBeside } from "./usual-spread.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Whether a municipality differs from all others together. `p` is that of the difference with the unknown counted least
 * favourably, as for a pair; `adjustedP` is Benjamini and Hochberg's: of those called different, about 5 % at most are so by chance.
 * `allowsFor` says with what the difference is compared: chance alone, or also how much the others differ from one another where
 * that is more than chance makes. `smallest` is the smallest difference that these numbers would show four times in five, or `null`.
 */
export interface BesideRest {
  readonly p: number;
  readonly adjustedP: number;
  readonly verdict: Exclude<Verdict, "not-comparable">;
  readonly allowsFor: "chance" | "usual-differences";
  readonly smallest: number | null;
}

/** Every municipality beside all others together, in the order of its counts and strata; `null` where nobody is, or all are alike. */
export function besideRest(counts: readonly ShareCounts[], strata: CaseMix["strata"]): readonly (BesideRest | null)[] {
  const whole = addUp(strata.flatMap((own) => [...own]));
  const all = together(counts);
  const shares = counts.map(({ yes, n }) => ({ value: n === 0 ? 0 : yes / n, n }));
  const found = counts.map((count, index) => {
    if (count.n === 0 || count.n === all.n || all.yes === 0 || all.yes === all.n) return null;
    const spread = usualSpreadBeside(shares, index, varianceOf(all));
    const tails = (outcome: Outcome) => tailsBeside(count, strata[index]!, { whole, all, spread }, outcome);
    const asShown = tails(UNKNOWN_IS_NO);
    const isLow = asShown.soFew < asShown.soMany;
    const leastFavourable = isLow ? tails(UNKNOWN_IN_LOW).soFew : tails(UNKNOWN_IN_HIGH).soMany;
    return { count, spread, shown: twice(Math.min(asShown.soFew, asShown.soMany)), p: twice(leastFavourable) };
  });
  const judged = found.filter((one) => one !== null);
  const shown = benjaminiHochberg(judged.map((one) => one.shown));
  const adjusted = benjaminiHochberg(judged.map(({ p }) => p));
  return found.map((one): BesideRest | null => {
    if (one === null) return null;
    const [adjustedP, adjustedShown] = [adjusted[judged.indexOf(one)]!, shown[judged.indexOf(one)]!];
    return {
      p: one.p,
      adjustedP,
      verdict: adjustedP < 0.05 ? "different" : adjustedShown < 0.05 ? "too-much-unknown" : "fits-chance",
      allowsFor: one.spread.tau2 > 0 ? "usual-differences" : "chance",
      smallest: smallestOf(one.count, all, judged.length, one.spread),
    };
  });
}

const varianceOf = ({ yes, n }: ShareCounts) => (yes / n) * (1 - yes / n);

/** At the level that the first of so many must pass, with what municipalities differ usually added to chance. */
function smallestOf(own: ShareCounts, all: ShareCounts, tests: number, spread: UsualSpread): number | null {
  const share = all.yes / all.n;
  const { higher, lower } = smallestDifference(share, [own.n, all.n - own.n], { confidence: 1 - 0.05 / tests });
  const byChance = higher === null || lower === null ? (higher ?? lower) : Math.min(higher, lower);
  if (spread.tau2 === 0 || byChance === null) return byChance;
  const error = errorBeside(Math.sqrt(varianceOf(all) * (1 / own.n + 1 / (all.n - own.n))), spread);
  const withUsual = error * errorsToSee(tests, spread);
  return withUsual < Math.max(share, 1 - share) ? Math.max(byChance, withUsual) : null;
}

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
  readonly spread: UsualSpread;
}

/** By the mix of persons, and with what municipalities differ more than chance makes them anyway: the larger tail counts. */
function tailsBeside(
  own: ShareCounts,
  strata: ReadonlyMap<string, ShareCounts>,
  { whole, all, spread }: Others,
  outcome: Outcome,
): Tails {
  const byMix = expectedCountTails(
    [...strata].map(([key, stratum]) => referenced(stratum, whole.get(key) ?? stratum, outcome)),
  );
  if (spread.tau2 === 0) return byMix;
  const rest = { yes: yesOf(all, outcome.others) - yesOf(own, outcome.others), n: all.n - own.n };
  const yes = yesOf(own, outcome.own);
  const pooled = (yes + rest.yes) / all.n;
  const error = errorBeside(Math.sqrt(pooled * (1 - pooled) * (1 / own.n + 1 / rest.n)), spread);
  const errors = (yes / own.n - rest.yes / rest.n) / error;
  return {
    soFew: Math.max(byMix.soFew, upperTail(-errors, spread)),
    soMany: Math.max(byMix.soMany, upperTail(errors, spread)),
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
