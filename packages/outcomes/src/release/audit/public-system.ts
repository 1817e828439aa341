import { regionOf } from "@jobcoach/core";
import type { ReleasePolicy } from "../policy.ts";
import type { ReleaseRow } from "../release.ts";
import { blurOf, type CountLayout } from "./count-layout.ts";
import type { Constraint } from "./linear-system.ts";

/** The municipalities and half-years of an indicator, as everyone reads them from the rows, with `size` counts behind each. */
export interface InnerPlaces {
  readonly places: readonly { readonly municipality: string; readonly cohort: string }[];
  readonly size: number;
  readonly membersOf: (row: ReleaseRow) => readonly number[];
  /** The variables of some counts of some places. */
  readonly termsOf: (members: readonly number[], counts: readonly number[]) => readonly number[];
}

/** Neighbours in a region stand beside each other, as in the guard, because exchanges are looked for nearby. */
export function innerPlacesOf(rows: readonly ReleaseRow[], size: number): InnerPlaces {
  const listOf = listsOnce();
  const found = new Map<string, { municipality: string; cohort: string }>();
  for (const list of new Set(rows.map(listOf)))
    for (const { municipality, cohort } of list) found.set(`${municipality}|${cohort}`, { municipality, cohort });
  const inOrder = [...found].map(([key, place]) => {
    return { key, place, order: `${regionOf(place.municipality)?.region.code ?? ""}|${key}` };
  });
  inOrder.sort((a, b) => (a.order < b.order ? -1 : 1));
  const positions = new Map(inOrder.map(({ key }, at) => [key, at]));
  const membersIn = new Map<Pooled, readonly number[]>();
  const membersOf = (row: ReleaseRow) => {
    const list = listOf(row);
    const known = membersIn.get(list);
    if (known !== undefined) return known;
    const members = list.map(({ municipality, cohort }) => positions.get(`${municipality}|${cohort}`) ?? 0);
    membersIn.set(list, members);
    return members;
  };
  const termsOf = (members: readonly number[], counts: readonly number[]) => {
    const terms: number[] = [];
    for (const member of members) for (const count of counts) terms.push(member * size + count);
    return terms;
  };
  return { places: inOrder.map(({ place }) => place), size, membersOf, termsOf };
}

type Pooled = ReleaseRow["pooled"];

/** Of lists of places that are the same the first, mostly that of another part of the same figure. */
function listsOnce(): (row: ReleaseRow) => Pooled {
  const firstOf = new Map<Pooled, Pooled>();
  const known = new Map<string, Pooled[]>();
  return ({ municipality, cohort, pooled }) => {
    const first = firstOf.get(pooled);
    if (first !== undefined) return first;
    const place = `${municipality}|${cohort}`;
    const lists = known.get(place) ?? [];
    known.set(place, lists);
    const same = lists.find((list) => areSame(list, pooled)) ?? pooled;
    if (same === pooled) lists.push(pooled);
    firstOf.set(pooled, same);
    return same;
  };
}

const areSame = (one: Pooled, other: Pooled) =>
  one.length === other.length &&
  one.every(({ municipality, cohort }, at) => municipality === other[at]?.municipality && cohort === other[at]?.cohort);

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
