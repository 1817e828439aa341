import { MINIMUM_CATEGORY } from "../policy.ts";
import { type Asked, type FoundCount, isNarrow } from "./asked-count.ts";
import type { FeasibleSystem, HeldReach } from "./feasible-system.ts";
import { foundAs } from "./hidden-counts.ts";
import type { InnerPlaces } from "./public-system.ts";
import { tablePairs } from "./table-pairs.ts";

/** What hidden counts can be, with the true counts as one table that fits. */
export interface Participants {
  /** Whether tables that were found for other counts show that this one is at least 5 wide for anybody. */
  readonly isKnownWide: (one: Asked) => boolean;
  /** For anybody. */
  readonly outside: (one: Asked, enough: number) => ReturnType<HeldReach>;
  /** What the others of a count can be for one that takes part. */
  readonly othersFor: (by: string, one: Asked) => ReturnType<HeldReach>;
  /** Who of those that know their own counts finds out more than anybody does; `outside` is what anybody finds, at least 5 wide. */
  readonly findOut: (one: Asked, outside?: ReturnType<HeldReach>) => readonly FoundCount[];
}

/**
 * Municipalities that take part know their own counts. Two tables that fit and in which a count is wide show it so to all whose
 * own counts are the same in both; only the others are looked at one by one. What was found for one count serves the others too.
 */
export function participantsIn(
  { reach, reachFrom }: FeasibleSystem,
  { places, size, termsOf }: InnerPlaces,
  solution: Float64Array,
): Participants {
  const names = [...new Set(places.map(({ municipality }) => municipality))];
  const numberOf = new Map(names.map((name, at) => [name, at]));
  const owners = Int32Array.from(places, ({ municipality }) => numberOf.get(municipality)!);
  const ownerOf = (variable: number) => owners[Math.floor(variable / size)]!;
  const variablesOf = names.map((): number[] => []);
  for (let variable = 0; variable < solution.length; variable++) variablesOf[ownerOf(variable)]!.push(variable);
  const pairs = tablePairs(ownerOf);
  const fromTruth = reachFrom(solution);
  const lookedFor = (terms: readonly number[], enough: number, held: readonly number[]) => {
    const found = fromTruth(terms, enough, held);
    if (found !== undefined) pairs.remember(found);
    return found;
  };
  const othersIn = (by: number, { members, count }: Asked) =>
    termsOf(
      members.filter((member) => owners[member] !== by),
      count.counts,
    );
  const othersFor = (by: number, one: Asked) => lookedFor(othersIn(by, one), MINIMUM_CATEGORY, variablesOf[by] ?? []);
  const foundBy = (by: number, one: Asked): readonly FoundCount[] => {
    const { row, count, members } = one;
    const terms = othersIn(by, one);
    if (terms.length === 0) return [];
    const found = othersFor(by, one);
    if (found !== undefined && !isNarrow(found)) return [];
    // What anybody knows of the others is no secret that somebody who takes part finds out.
    const anybody = terms.length === members.length * count.counts.length ? undefined : reach(terms, MINIMUM_CATEGORY);
    if (anybody !== undefined && isNarrow(anybody)) return [];
    const ends = found ?? { low: 0, high: Number.POSITIVE_INFINITY };
    return [{ asked: one, found: { ...foundAs(row, count, ends), by: names[by]! } }];
  };
  /** Whether a count is wide while none of some municipalities changes, and so for each of them. */
  const isWideBeside = (some: readonly number[], { members, count }: Asked) => {
    if (some.length < 2) return false;
    const held = some.flatMap((by) => variablesOf[by] ?? []);
    const found = lookedFor(termsOf(members, count.counts), MINIMUM_CATEGORY, held);
    return found !== undefined && !isNarrow(found);
  };
  return {
    isKnownWide: (one) => pairs.areApart(termsOf(one.members, one.count.counts)),
    othersFor: (by, one) => othersFor(numberOf.get(by) ?? -1, one),
    outside: ({ members, count }, enough) => lookedFor(termsOf(members, count.counts), enough, []),
    findOut(one, outside) {
      const candidates =
        pairs.movingInAll(termsOf(one.members, one.count.counts)) ??
        (outside === undefined ? names.keys() : new Set(outside.moving.map(ownerOf)));
      const others = [...candidates].filter((by) => one.members.some((member) => owners[member] !== by));
      return isWideBeside(others, one) ? [] : others.flatMap((by) => foundBy(by, one));
    },
  };
}
