import { benjaminiHochberg } from "../statistics/adjusted-p.ts";
import { FEWEST_FUNNEL_UNITS } from "../statistics/funnel.ts";
import { normalCdf } from "../statistics/normal.ts";
import { overdispersionOf } from "../statistics/overdispersion.ts";
import { type BesideRest, standardErrorsToSee } from "./beside-rest.ts";
import type { MeanOfUnit } from "./compare-means.ts";
import { meanDifferenceTest, pooledError, type WithinSpread, withinSpread } from "./mean-difference-test.ts";

/**
 * Every mean beside that of all other persons together, by Welch's test with the spread within all of them, and by what
 * municipalities differ more than chance makes them: the larger p counts. `null` under ten municipalities, and for one whose values do not tell their spread.
 */
export function meansBesideRest(means: readonly MeanOfUnit[]): readonly (BesideRest | null)[] {
  const groups = means.map(groupOf);
  const within = withinSpread(groups.map(spreadOf));
  const tau2 = varianceBetween(groups, within);
  const all = groups.reduce(joined, NOBODY);
  const found = groups.map((own, index) => {
    const rest = without(all, own);
    const test = groups.length < FEWEST_FUNNEL_UNITS ? null : meanDifferenceTest(spreadOf(own), spreadOf(rest), within);
    if (test === null || test.p === null) return null;
    const error = Math.max(Math.hypot(errorOf(own), errorOf(rest)), pooledError(own.n, rest.n, within));
    const variance = error ** 2 + tau2;
    const amongOthers = 2 * normalCdf(-Math.abs(test.difference) / Math.sqrt(variance));
    const p = Math.max(test.p, tau2 > 0 ? amongOthers : 0);
    return {
      p,
      smallest: standardErrorsToSee(groups.length) * Math.sqrt(variance),
      mayBeEqual: mayBeEqual(means, index),
    };
  });
  const known = found.filter((one) => one !== null);
  const adjusted = new Map(benjaminiHochberg(known.map(({ p }) => p)).map((p, index) => [known[index]!, p]));
  return found.map((one) => {
    if (one === null) return null;
    const adjustedP = adjusted.get(one)!;
    const verdict = adjustedP >= 0.05 ? "fits-chance" : one.mayBeEqual ? "too-much-unknown" : "different";
    return {
      p: one.p,
      adjustedP,
      verdict,
      allowsFor: tau2 > 0 ? "usual-differences" : "chance",
      smallest: one.smallest,
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

const groupOf = ({ raw: { n, mean }, standardDeviation }: MeanOfUnit): Group => ({
  n,
  sum: n * (mean ?? 0),
  squares: (n - 1) * (standardDeviation ?? 0) ** 2,
});

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

function varianceBetween(groups: readonly Group[], { variance }: WithinSpread): number {
  const target = meanOf(groups.reduce(joined, NOBODY));
  const scores = groups.flatMap((group) => {
    const standardError = Math.sqrt(variance / group.n);
    return group.n > 0 && standardError > 0 ? [{ z: (meanOf(group) - target) / standardError, standardError }] : [];
  });
  return overdispersionOf(scores)?.tau2 ?? 0;
}

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
  return ownBounds.lower <= rest("upper") && ownBounds.upper >= rest("lower");
}
