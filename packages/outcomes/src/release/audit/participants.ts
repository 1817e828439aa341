import { MINIMUM_CATEGORY } from "../policy.ts";
import { type Asked, type FoundCount, isNarrow } from "./asked-count.ts";
import type { FeasibleSystem, HeldReach } from "./feasible-system.ts";
import { foundAs } from "./hidden-counts.ts";
import type { InnerPlaces } from "./public-system.ts";

/** What hidden counts can be, with the true counts as one table that fits. */
export interface Participants {
  /** For anybody. */
  readonly outside: (one: Asked, enough: number) => ReturnType<HeldReach>;
  /** What the others of a count can be for one that takes part. */
  readonly othersFor: (by: string, one: Asked) => ReturnType<HeldReach>;
  /** Who of those that know their own counts finds out more than anybody does; `outside` is what anybody finds, at least 5 wide. */
  readonly findOut: (one: Asked, outside: ReturnType<HeldReach>) => readonly FoundCount[];
}

/**
 * Municipalities that take part know their own counts. Two tables that fit and in which a count is wide show it so to all whose
 * own counts are the same in both; only the others are looked at one by one.
 */
export function participantsIn(
  { reach, reachFrom }: FeasibleSystem,
  { places, size, termsOf }: InnerPlaces,
  solution: Float64Array,
): Participants {
  const municipalityOf = (variable: number) => places[Math.floor(variable / size)]?.municipality ?? "";
  const variablesOf = new Map<string, number[]>();
  for (let variable = 0; variable < solution.length; variable++) {
    const own = variablesOf.get(municipalityOf(variable));
    if (own === undefined) variablesOf.set(municipalityOf(variable), [variable]);
    else own.push(variable);
  }
  const fromTruth = reachFrom(solution);
  const othersIn = (by: string, { members, count }: Asked) =>
    termsOf(
      members.filter((member) => places[member]?.municipality !== by),
      count.counts,
    );
  const othersFor = (by: string, one: Asked) =>
    fromTruth(othersIn(by, one), MINIMUM_CATEGORY, variablesOf.get(by) ?? []);
  const foundBy = (by: string, one: Asked): readonly FoundCount[] => {
    const { row, count, members } = one;
    const terms = othersIn(by, one);
    if (terms.length === 0) return [];
    const found = othersFor(by, one);
    if (found !== undefined && !isNarrow(found)) return [];
    // What anybody knows of the others is no secret that somebody who takes part finds out.
    const anybody = terms.length === members.length * count.counts.length ? undefined : reach(terms, MINIMUM_CATEGORY);
    if (anybody !== undefined && isNarrow(anybody)) return [];
    return [{ asked: one, found: { ...foundAs(row, count, found ?? { low: 0, high: Number.POSITIVE_INFINITY }), by } }];
  };
  /** Whether a count is wide while none of some municipalities changes, and so for each of them. */
  const isWideBeside = (some: readonly string[], { members, count }: Asked) => {
    if (some.length < 2) return false;
    const held = some.flatMap((by) => variablesOf.get(by) ?? []);
    const found = fromTruth(termsOf(members, count.counts), MINIMUM_CATEGORY, held);
    return found !== undefined && !isNarrow(found);
  };
  return {
    othersFor,
    outside: ({ members, count }, enough) => fromTruth(termsOf(members, count.counts), enough, []),
    findOut(one, outside) {
      const candidates = outside === undefined ? variablesOf.keys() : new Set(outside.moving.map(municipalityOf));
      const others = [...candidates].filter((by) => one.members.some((member) => places[member]?.municipality !== by));
      return isWideBeside(others, one) ? [] : others.flatMap((by) => foundBy(by, one));
    },
  };
}
