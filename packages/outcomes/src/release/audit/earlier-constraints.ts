import { MINIMUM_CATEGORY, type ReleasePolicy } from "../policy.ts";
import type { ReleaseRow } from "../release.ts";
import type { CountLayout } from "./count-layout.ts";
import { feasibleSystem } from "./feasible-system.ts";
import type { Constraint } from "./linear-system.ts";
import { constraintsOf, type InnerPlaces } from "./public-system.ts";

/** What one earlier release showed of an indicator. */
export interface EarlierRows {
  readonly rows: readonly ReleaseRow[];
  readonly rounding: ReleasePolicy["rounding"];
}

/** Constraints from earlier releases, and whether any of these contradicts what came later. */
export interface FittingEarlier {
  readonly before: readonly Constraint[];
  /** Those of each release that contradicts what came later: what it told by itself was known all the same. */
  readonly leftOut: readonly (readonly Constraint[])[];
  readonly isRevised: boolean;
}

/**
 * What earlier releases showed, as far as it fits: with the true counts known, an earlier sum is taken as right up to the few
 * by which it has changed since; from outside, releases that contradict this one are left out.
 */
export function fittingEarlier(
  earlier: readonly EarlierRows[],
  places: InnerPlaces,
  layout: CountLayout,
  now: readonly Constraint[],
  solution: Float64Array | undefined,
): FittingEarlier {
  if (solution === undefined) return fittingFromOutside(earlier, places, layout, now);
  const before = earlier.flatMap(({ rows, rounding }) => {
    const near = rows.filter((row) => isNear(row, places, layout, solution));
    return constraintsOf(near, places, layout, withRounding(rounding)).map((one) => loosened(one, solution));
  });
  return { before, leftOut: [], isRevised: false };
}

function fittingFromOutside(
  earlier: readonly EarlierRows[],
  places: InnerPlaces,
  layout: CountLayout,
  now: readonly Constraint[],
): FittingEarlier {
  const before: Constraint[] = [];
  const leftOut: (readonly Constraint[])[] = [];
  for (const { rows, rounding } of [...earlier].reverse()) {
    const release = constraintsOf(rows, places, layout, withRounding(rounding));
    const fits = feasibleSystem([...now, ...before, ...release], places.places.length * places.size) !== undefined;
    if (fits) before.push(...release);
    else leftOut.push(release);
  }
  return { before, leftOut, isRevised: leftOut.length > 0 };
}

const withRounding = (rounding: ReleasePolicy["rounding"]) => (rounding === undefined ? {} : { rounding });

/** Whether the counts behind an earlier row changed by less than 5 since; what changed more tells nothing exact of today's. */
function isNear(row: ReleaseRow, places: InnerPlaces, layout: CountLayout, solution: Float64Array): boolean {
  if (row.figure === null) return false;
  const members = places.membersOf(row);
  return layout
    .toldBy([row])
    .filter(({ isNobody, isBound }) => isNobody === undefined && isBound === undefined)
    .every(
      ({ counts, value }) => Math.abs(sumOf(places.termsOf(members, counts), solution) - value) < MINIMUM_CATEGORY,
    );
}

function loosened({ terms, low, high }: Constraint, solution: Float64Array): Constraint {
  const value = sumOf(terms, solution);
  const off = Math.max(0, low - value, value - high);
  return { terms, low: Math.max(0, low - off), high: high + off };
}

const sumOf = (terms: readonly number[], solution: Float64Array) =>
  terms.reduce((sum, term) => sum + (solution[term] ?? Number.NaN), 0);
