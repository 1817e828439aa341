import { ageAndSexStratum, crossedAges, crossedSexes } from "../../strata/age-and-sex.ts";
import type { TallySum } from "../../tally/merge.ts";
import { stateOf } from "../linked-figures.ts";
import { MINIMUM_CATEGORY, type ReleasePolicy } from "../policy.ts";
import { type Division, leavesSomeOut } from "./division.ts";

/** Yes and the rest of every level in turn; last of those who are in none. */
export interface DividedCounts {
  readonly counts: readonly number[];
  /** How many of the persons may be counted in an earlier half-year as well. */
  readonly repeats: number;
}

/** Sums of one indicator by stratum, then by municipality and half-year. */
export type SumsByStratum = ReadonlyMap<string, ReadonlyMap<string, TallySum>>;

/**
 * The counts of a municipality and half-year by level; `undefined` where the strata were not tallied, of everybody there, or do
 * not fit the whole. Everybody has a level but of sex.
 */
export function divide(
  division: Division,
  key: string,
  whole: TallySum,
  strata: SumsByStratum,
): DividedCounts | undefined {
  const total = countsOf(whole);
  const levels = division.levels.flatMap(({ levels: own }) =>
    sumOf(
      own.map((level) => `${division.dimension}-${level}`),
      key,
      strata,
    ),
  );
  const outside = [0, 1].map(
    (at) => total[at]! - levels.reduce((sum, one, place) => sum + (place % 2 === at ? one : 0), 0),
  );
  const isWhole = leavesSomeOut(division.dimension)
    ? isTallied(division, key, total, strata)
    : outside.every((one) => one === 0);
  if (!(isWhole || isNobody(total)) || outside.some((one) => one < 0)) return undefined;
  return { counts: [...levels, ...outside], repeats: whole.members.reduce((sum, one) => sum + one.repeatPersons, 0) };
}

const isNobody = (counts: readonly number[]) => counts.every((one) => one === 0);
const areSame = (one: readonly number[], other: readonly number[]) => one.every((count, at) => count === other[at]);

/** The counts of some strata together. */
function sumOf(names: readonly string[], key: string, strata: SumsByStratum): readonly number[] {
  const parts = names.map((name) => countsOf(strata.get(name)?.get(key)));
  return [0, 1].map((at) => parts.reduce((sum, part) => sum + (part[at] ?? 0), 0));
}

/**
 * Whether persons of whom the sex is told were all tallied by it: their ages add up to everybody, because who tallies one
 * dimension tallies all, and by age and sex there are as many of each sex as by sex. Without any ages, that some are there must do.
 */
function isTallied({ dimension }: Division, key: string, total: readonly number[], strata: SumsByStratum): boolean {
  const sexes = crossedSexes.map((sex) => sumOf([`sex-${sex}`], key, strata));
  if (crossedAges.some((age) => strata.has(`age-${age}`))) {
    const ages = sumOf(
      crossedAges.map((age) => `age-${age}`),
      key,
      strata,
    );
    if (!areSame(ages, total)) return false;
  } else if (sexes.every(isNobody)) return false;
  if (dimension !== "traits") return true;
  return crossedSexes.every((sex, at) => {
    const crossed = crossedAges.map((age) => ageAndSexStratum(age, sex));
    return areSame(sumOf(crossed, key, strata), sexes[at] ?? []);
  });
}

function countsOf(sum: TallySum | undefined): readonly [number, number] {
  if (sum === undefined) return [0, 0];
  const state = stateOf(sum);
  return state.kind === "share" ? [state.yes, state.no + state.unknown] : [0, 0];
}

export function added(parts: readonly DividedCounts[]): DividedCounts {
  const counts: number[] = [];
  let repeats = 0;
  for (const part of parts) {
    for (const [at, count] of part.counts.entries()) counts[at] = (counts[at] ?? 0) + count;
    repeats += part.repeats;
  }
  return { counts, repeats };
}

export const subtracted = (whole: DividedCounts, part: DividedCounts): DividedCounts => ({
  counts: whole.counts.map((count, at) => count - (part.counts[at] ?? 0)),
  repeats: Math.max(whole.repeats, part.repeats),
});

/**
 * Whether persons may be shown by level: in every level nobody, or the minimum of persons with five in both outcomes; and
 * somebody in two levels at least.
 */
export function isSafeByLevel({ counts, repeats }: DividedCounts, policy: ReleasePolicy): boolean {
  let levels = 0;
  for (let at = 0; at < counts.length; at += 2) {
    const [yes = 0, rest = 0] = [counts[at], counts[at + 1]];
    if (yes === 0 && rest === 0) continue;
    const n = yes + rest;
    if (n - repeats < policy.minimumPersons || Math.min(yes, rest) < MINIMUM_CATEGORY) return false;
    if (Math.max(yes, rest) > n * (policy.largestShare ?? 1)) return false;
    levels++;
  }
  return levels > 1;
}
