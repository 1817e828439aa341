import { regionOf } from "@jobcoach/core";
import type { ReleasePolicy } from "../policy.ts";
import type { ReleaseRow } from "../release.ts";
import { blurOf, type CountLayout } from "./count-layout.ts";
import type { Constraint } from "./linear-system.ts";

/** The municipalities and half-years of an indicator, as everyone reads them from the rows, with `size` counts behind each. */
export interface InnerPlaces {
  readonly places: readonly { readonly municipality: string; readonly cohort: string }[];
  readonly size: number;
  readonly membersOf: (row: Pick<ReleaseRow, "pooled">) => readonly number[];
  /** The variables of some counts of some places. */
  readonly termsOf: (members: readonly number[], counts: readonly number[]) => readonly number[];
}

/** Neighbours in a region stand beside each other, as in the guard, because exchanges are looked for nearby. */
export function innerPlacesOf(rows: readonly ReleaseRow[], size: number): InnerPlaces {
  const found = new Map<string, { municipality: string; cohort: string }>();
  for (const { pooled } of rows)
    for (const { municipality, cohort } of pooled) found.set(`${municipality}|${cohort}`, { municipality, cohort });
  const inOrder = [...found].map(([key, place]) => {
    return { key, place, order: `${regionOf(place.municipality)?.region.code ?? ""}|${key}` };
  });
  inOrder.sort((a, b) => (a.order < b.order ? -1 : 1));
  const positions = new Map(inOrder.map(({ key }, at) => [key, at]));
  const membersOf = ({ pooled }: Pick<ReleaseRow, "pooled">) =>
    pooled.map(({ municipality, cohort }) => positions.get(`${municipality}|${cohort}`) ?? 0);
  const termsOf = (members: readonly number[], counts: readonly number[]) =>
    members.flatMap((member) => counts.map((count) => member * size + count));
  return { places: inOrder.map(({ place }) => place), size, membersOf, termsOf };
}

/** What the shown rows of a release say; a rounded count stands for all counts that are rounded to it. */
export function constraintsOf(
  rows: readonly ReleaseRow[],
  { membersOf, termsOf }: InnerPlaces,
  layout: CountLayout,
  policy: Pick<ReleasePolicy, "rounding">,
): readonly Constraint[] {
  return layout.toldBy(rows).map((told): Constraint => {
    const about = blurOf(told, policy);
    const terms = termsOf(membersOf(told.row), told.counts);
    return { terms, low: told.isBound ? 0 : Math.max(0, told.value - about), high: told.value + about };
  });
}

/** More persons than there are anywhere. */
const MOST = 1e6;

/** That somebody is in every municipality and half-year that rows are about: a figure of nobody is not there at all. */
export function presenceIn(
  rows: readonly ReleaseRow[],
  { membersOf, termsOf }: InnerPlaces,
  { tellsOfSomebody, size }: CountLayout,
): readonly Constraint[] {
  if (!tellsOfSomebody) return [];
  const all = Array.from({ length: size }, (_, at) => at);
  const members = new Set(rows.flatMap(membersOf));
  return [...members].map((member) => ({ terms: termsOf([member], all), low: 1, high: MOST }));
}
