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
 * The counts of a municipality and half-year by level; `undefined` where the strata were not tallied or do not fit the
 * whole. Everybody has a level but of sex.
 */
export function divide(
  division: Division,
  key: string,
  whole: TallySum,
  strata: SumsByStratum,
): DividedCounts | undefined {
  const total = countsOf(whole);
  const levels = division.levels.flatMap(({ levels: own }) => {
    const parts = own.map((level) => countsOf(strata.get(`${division.dimension}-${level}`)?.get(key)));
    return [0, 1].map((at) => parts.reduce((sum, part) => sum + (part[at] ?? 0), 0));
  });
  const outside = [0, 1].map(
    (at) => total[at]! - levels.reduce((sum, one, place) => sum + (place % 2 === at ? one : 0), 0),
  );
  const isWhole = leavesSomeOut(division.dimension) ? levels.some((one) => one > 0) : outside.every((one) => one === 0);
  const isTallied = isWhole || total.every((one) => one === 0);
  if (!isTallied || outside.some((one) => one < 0)) return undefined;
  return { counts: [...levels, ...outside], repeats: whole.members.reduce((sum, one) => sum + one.repeatPersons, 0) };
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
