import { benjaminiHochberg } from "../statistics/adjusted-p.ts";
import type { BesideRest } from "./beside-rest.ts";
import type { MeanOfUnit } from "./compare-means.ts";
import { meanDifferenceTest, pooledError, withinSpread } from "./mean-difference-test.ts";
import { errorBeside, errorsToSee, upperTail, usualSpreadBeside } from "./usual-spread.ts";

/**
 * Every mean beside that of all other persons together, by Welch's test with the spread within all of them, and by what the others
 * differ more than chance makes them: the larger p counts. `null` for one whose values do not tell their spread,
 * and for all where values differ within none.
 */
export function meansBesideRest(means: readonly MeanOfUnit[]): readonly (BesideRest | null)[] {
  const groups = means.map(groupOf);
  const within = withinSpread(groups.map(spreadOf));
  const measured = groups.map((group) => ({ value: meanOf(group), n: group.n }));
  const all = groups.reduce(joined, NOBODY);
  if (!varyWithin(groups, all)) return means.map(() => null);
  const found = groups.map((own, index) => {
    const rest = without(all, own);
    const test = meanDifferenceTest(spreadOf(own), spreadOf(rest), within);
    if (test === null || test.p === null) return null;
    const spread = usualSpreadBeside(measured, index, within.variance);
    const byChance = Math.max(Math.hypot(errorOf(own), errorOf(rest)), pooledError(own.n, rest.n, within));
    const error = errorBeside(byChance, spread);
    const amongOthers = spread.tau2 > 0 ? 2 * upperTail(Math.abs(test.difference) / error, spread) : 0;
    return { index, spread, error, p: Math.max(test.p, amongOthers) };
  });
  const judged = found.filter((one) => one !== null);
  const adjusted = benjaminiHochberg(judged.map(({ p }) => p));
  return found.map((one): BesideRest | null => {
    if (one === null) return null;
    const { index, spread, error, p } = one;
    const adjustedP = adjusted[judged.indexOf(one)]!;
    return {
      p,
      adjustedP,
      verdict: adjustedP >= 0.05 ? "fits-chance" : mayBeEqual(means, index) ? "too-much-unknown" : "different",
      allowsFor: spread.tau2 > 0 ? "usual-differences" : "chance",
      smallest: errorsToSee(judged.length, spread) * error,
    };
  });
}

/** A number of values with their sum and the sum of their squares about their mean. */
interface Group {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

const NOBODY: Group = { n: 0, sum: 0, squares: 0 };

/** Whether values differ within any of the groups, and not by the rounding of sums alone. */
const varyWithin = (groups: readonly Group[], { n, sum }: Group) =>
  groups.reduce((total, { squares }) => total + squares, 0) > (1e-20 * sum * sum) / n;

/** One whose spread is not known takes no part. */
function groupOf({ raw: { n, mean }, standardDeviation }: MeanOfUnit): Group {
  if (n === 0 || mean === null || (n > 1 && standardDeviation === null)) return NOBODY;
  return { n, sum: n * mean, squares: (n - 1) * (standardDeviation ?? 0) ** 2 };
}

const meanOf = ({ n, sum }: Group) => (n === 0 ? 0 : sum / n);

const errorOf = (group: Group) => Math.sqrt(group.squares / (group.n - 1) / group.n);

const spreadOf = (group: Group) => ({
  n: group.n,
  mean: meanOf(group),
  standardDeviation: group.n < 2 ? null : Math.sqrt(group.squares / (group.n - 1)),
});

function joined(one: Group, other: Group): Group {
  const n = one.n + other.n;
  const between = n === 0 ? 0 : ((meanOf(one) - meanOf(other)) ** 2 * one.n * other.n) / n;
  return { n, sum: one.sum + other.sum, squares: one.squares + other.squares + between };
}

function without(all: Group, own: Group): Group {
  const rest = { n: all.n - own.n, sum: all.sum - own.sum };
  const between = rest.n === 0 ? 0 : ((meanOf({ ...rest, squares: 0 }) - meanOf(own)) ** 2 * rest.n * own.n) / all.n;
  return { ...rest, squares: Math.max(0, all.squares - own.squares - between) };
}

/** What sums of means may be off. */
const ROUNDING = 1e-9;

/** Whether the answers that are missing can make a mean that of all others together. */
function mayBeEqual(means: readonly MeanOfUnit[], own: number): boolean {
  const bounds = means.map((mean) => mean.bounds);
  const ownBounds = bounds[own] ?? null;
  if (ownBounds === null) return false;
  const rest = (end: "lower" | "upper") => {
    const others = means.filter((_, index) => index !== own);
    const persons = others.reduce((sum, one) => sum + one.persons, 0);
    return others.reduce((sum, one) => sum + one.persons * (one.bounds?.[end] ?? 0), 0) / persons;
  };
  return ownBounds.lower <= rest("upper") + ROUNDING && ownBounds.upper >= rest("lower") - ROUNDING;
}
