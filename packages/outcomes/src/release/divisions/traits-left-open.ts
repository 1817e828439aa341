import { MINIMUM_CATEGORY } from "../policy.ts";
import { type DividedPlace, isWithin, overlap, ownerOf } from "./nested-places.ts";
import { type ExchangedPart, isLeftOpen } from "./traits-exchanges.ts";

/** What is shown and hidden beside a place that is to be crossed. */
export interface BesidePlace {
  readonly agePlaces: readonly DividedPlace[];
  readonly sexPlaces: readonly DividedPlace[];
  readonly hidden: readonly DividedPlace[];
  /** Yes and the rest by age and sex of a municipality and half-year; see `traitsOfMember`. */
  readonly traitsOf: (member: string) => readonly number[];
}

/**
 * Whether persons of an age and a sex stay uncertain by five in every smaller place when a place is crossed: by exchanges of
 * persons that change no figure by age, by sex or by both, each in itself and for each municipality that knows its own.
 */
export function leavesTraitsOpen(place: DividedPlace, beside: BesidePlace): boolean {
  const pieces = piecesOf(place, beside);
  const owners = [...new Set([...place.members].map(ownerOf))];
  return targetsOf(place, pieces, beside).every((target) => {
    const parts = partsOf(target, pieces, beside.traitsOf);
    const touched = new Set([...target].map(ownerOf));
    return [undefined, ...owners].every((owner) => {
      if (touched.size === 1 && owner !== undefined && touched.has(owner)) return true;
      return [0, 1].every((outcome) =>
        isLeftOpen(
          parts.map((part) => part.without(owner, outcome)),
          MINIMUM_CATEGORY,
        ),
      );
    });
  });
}

/** Members of a place that are in the same shown places by age and in the same by sex. */
interface Piece {
  readonly ageBlock: number;
  readonly sexBlock: number;
  readonly members: readonly string[];
}

function piecesOf(place: DividedPlace, { agePlaces, sexPlaces }: BesidePlace): readonly Piece[] {
  const ageBlockOf = blockIn(place, agePlaces);
  const sexBlockOf = blockIn(place, sexPlaces);
  const groups = Map.groupBy(place.members, (member) => `${ageBlockOf(member)}|${sexBlockOf(member)}`);
  return [...groups.values()].map((members): Piece => {
    const [first = ""] = members;
    return { ageBlock: ageBlockOf(first), sexBlock: sexBlockOf(first), members };
  });
}

const smallerIn = (place: DividedPlace, others: readonly DividedPlace[]) =>
  others.filter((one) => one.members.size < place.members.size && isWithin(one, place));

/** The number of the smallest place around a member; -1 where only the whole is. */
function blockIn(place: DividedPlace, others: readonly DividedPlace[]): (member: string) => number {
  const within = smallerIn(place, others).sort((a, b) => a.members.size - b.members.size);
  const found = new Map<string, number>();
  for (const [at, { members }] of within.entries())
    for (const member of members) if (!found.has(member)) found.set(member, at);
  return (member) => found.get(member) ?? -1;
}

/** Every smaller place of which something is known or must not be: shown and hidden ones, pieces, and what is around them. */
function targetsOf(
  place: DividedPlace,
  pieces: readonly Piece[],
  { agePlaces, sexPlaces, hidden }: BesidePlace,
): readonly ReadonlySet<string>[] {
  const blocksBy = (block: "ageBlock" | "sexBlock") =>
    [...Map.groupBy(pieces, (piece) => piece[block]).values()].map((own) => own.flatMap(({ members }) => members));
  const shown = [...smallerIn(place, agePlaces), ...smallerIn(place, sexPlaces)].map(({ members }) => [...members]);
  const kept = hidden
    .filter((one) => overlap(one, place) > 0)
    .map(({ members }) => [...members].filter((member) => place.members.has(member)));
  const all = [
    ...pieces.map(({ members }) => members),
    ...blocksBy("ageBlock"),
    ...blocksBy("sexBlock"),
    ...shown,
    ...kept,
  ];
  const byName = new Map(all.map((members) => [[...members].sort().join(), new Set(members)]));
  return [...byName.values()].filter(({ size }) => size < place.members.size);
}

/** Pieces as they lie inside a target and outside it, without what a municipality knows of itself. */
function partsOf(
  target: ReadonlySet<string>,
  pieces: readonly Piece[],
  traitsOf: BesidePlace["traitsOf"],
): readonly { readonly without: (owner: string | undefined, outcome: number) => ExchangedPart }[] {
  return pieces.map(({ ageBlock, sexBlock, members }) => {
    const inside = sideOf(
      members.filter((member) => target.has(member)),
      traitsOf,
    );
    const outside = sideOf(
      members.filter((member) => !target.has(member)),
      traitsOf,
    );
    return {
      without: (owner, outcome) => {
        const [within, around] = [inside(owner, outcome), outside(owner, outcome)];
        return { ageBlock, sexBlock, inside: within, outside: around };
      },
    };
  });
}

/** How many members there are and their persons of an outcome by age and sex. */
function sideOf(members: readonly string[], traitsOf: BesidePlace["traitsOf"]) {
  const sumOf = (some: readonly string[], outcome: number) => {
    const counts: number[] = [];
    for (const member of some)
      for (const [at, count] of traitsOf(member).entries())
        if (at % 2 === outcome) counts[at >> 1] = (counts[at >> 1] ?? 0) + count;
    return { members: some.length, counts };
  };
  const byOwner = Map.groupBy(members, ownerOf);
  const whole = [sumOf(members, 0), sumOf(members, 1)];
  const own = new Map([...byOwner].map(([owner, some]) => [owner, [sumOf(some, 0), sumOf(some, 1)]] as const));
  return (owner: string | undefined, outcome: number) => {
    const all = whole[outcome] ?? { members: 0, counts: [] };
    const known = owner === undefined ? undefined : own.get(owner)?.[outcome];
    if (known === undefined) return all;
    return {
      members: all.members - known.members,
      counts: all.counts.map((count, at) => count - (known.counts[at] ?? 0)),
    };
  };
}
