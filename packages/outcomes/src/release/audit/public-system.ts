import { regionOf } from "@jobcoach/core";
import type { ReleasePolicy } from "../policy.ts";
import { publishedSums } from "../published-sums.ts";
import type { ReleaseRow } from "../release.ts";
import type { Constraint } from "./linear-system.ts";

/** Counts behind every figure: three per municipality and half-year. */
export const CATEGORIES = 3;

/** The municipalities and half-years of an indicator, as everyone reads them from the rows. */
export interface InnerPlaces {
  readonly places: readonly { readonly municipality: string; readonly cohort: string }[];
  readonly membersOf: (row: ReleaseRow) => readonly number[];
}

/** Neighbours in a region stand beside each other, as in the guard, because exchanges are looked for nearby. */
export function innerPlacesOf(rows: readonly ReleaseRow[]): InnerPlaces {
  const found = new Map<string, { municipality: string; cohort: string }>();
  for (const { pooled } of rows)
    for (const { municipality, cohort } of pooled) found.set(`${municipality}|${cohort}`, { municipality, cohort });
  const inOrder = [...found].map(([key, place]) => {
    return { key, place, order: `${regionOf(place.municipality)?.region.code ?? ""}|${key}` };
  });
  inOrder.sort((a, b) => (a.order < b.order ? -1 : 1));
  const positions = new Map(inOrder.map(({ key }, at) => [key, at]));
  const membersOf = ({ pooled }: ReleaseRow) =>
    pooled.map(({ municipality, cohort }) => positions.get(`${municipality}|${cohort}`) ?? 0);
  return { places: inOrder.map(({ place }) => place), membersOf };
}

export const termsOf = (members: readonly number[], counts: readonly number[]): readonly number[] =>
  members.flatMap((member) => counts.map((count) => member * CATEGORIES + count));

/** What the shown rows of a release say; a rounded count stands for all counts that are rounded to it. */
export function constraintsOf(
  rows: readonly ReleaseRow[],
  { membersOf }: InnerPlaces,
  { rounding }: Pick<ReleasePolicy, "rounding">,
): readonly Constraint[] {
  const about = rounding === "base-5" ? 2 : 0;
  return rows.flatMap((row) => {
    if (row.figure === null) return [];
    const members = membersOf(row);
    return publishedSums(row.figure).map(({ counts, value }): Constraint => {
      return { terms: termsOf(members, counts), low: Math.max(0, value - about), high: value + about };
    });
  });
}
