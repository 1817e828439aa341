import { MINIMUM_CATEGORY } from "../policy.ts";
import { type DividedPlace, isWithin, overlap, ownerOf } from "./nested-places.ts";
import { type ExchangedPart, isLeftOpen, isLeftOpenBeside, type Side } from "./traits-exchanges.ts";

/** What is shown and hidden beside a place that is to be crossed. */
export interface BesidePlace {
  readonly agePlaces: readonly DividedPlace[];
  readonly sexPlaces: readonly DividedPlace[];
  readonly hidden: readonly DividedPlace[];
  /** What earlier releases crossed of it: what is left of it is open by itself. */
  readonly crossedBefore: readonly DividedPlace[];
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
    const parts = partsOf(target, pieces);
    const touched = new Set([...target].map(ownerOf));
    const [inside, outside] = [owners.filter((one) => touched.has(one)), owners.filter((one) => !touched.has(one))];
    return [0, 1].every(
      (outcome) =>
        isLeftOpen(partsOfOutcome(parts, outcome), MINIMUM_CATEGORY) &&
        [inside, outside].every((some) => isOpenToEach(some, parts, outcome)),
    );
  });
}

/** Whether it is for each that knows its own: for all at once where it is even without the most that any of them has. */
function isOpenToEach(owners: readonly string[], parts: readonly KnownPart[], outcome: number): boolean {
  const withoutMost = partsOfOutcome(parts, outcome, owners);
  if (isLeftOpenBeside(partsOfOutcome(parts, outcome), withoutMost, MINIMUM_CATEGORY)) return true;
  return owners.every((owner) => isLeftOpen(partsOfOutcome(parts, outcome, [owner]), MINIMUM_CATEGORY));
}

/** Members of a place that are in the same shown places by age and in the same by sex. */
interface Piece {
  readonly ageBlock: number;
  readonly sexBlock: number;
  readonly members: readonly string[];
  readonly whole: KnownSide;
  readonly sideOf: (members: readonly string[]) => KnownSide;
}

function piecesOf(place: DividedPlace, beside: BesidePlace): readonly Piece[] {
  const { agePlaces, sexPlaces, crossedBefore, traitsOf } = beside;
  const before = smallerIn(place, crossedBefore);
  const members = [...place.members].filter((member) => !before.some((one) => one.members.has(member)));
  const sideOf = adding(traitsOf);
  const ageBlockOf = blockIn(place, agePlaces);
  const sexBlockOf = blockIn(place, sexPlaces);
  const groups = Map.groupBy(members, (member) => `${ageBlockOf(member)}|${sexBlockOf(member)}`);
  return [...groups.values()].map((members): Piece => {
    const [first = ""] = members;
    return { ageBlock: ageBlockOf(first), sexBlock: sexBlockOf(first), members, whole: sideOf(members), sideOf };
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

/** A piece as it lies inside a target and outside it. */
interface KnownPart extends Pick<Piece, "ageBlock" | "sexBlock"> {
  readonly inside: KnownSide;
  readonly outside: KnownSide;
}

/** The sides by outcome: of all, and of each municipality. */
interface KnownSide {
  readonly all: readonly Side[];
  readonly own: ReadonlyMap<string, readonly Side[]>;
}

function partsOf(target: ReadonlySet<string>, pieces: readonly Piece[]): readonly KnownPart[] {
  return pieces.map(({ ageBlock, sexBlock, members, whole, sideOf }) => {
    const within = members.filter((member) => target.has(member));
    if (within.length === 0) return { ageBlock, sexBlock, inside: NOBODY, outside: whole };
    if (within.length === members.length) return { ageBlock, sexBlock, inside: whole, outside: NOBODY };
    const outside = sideOf(members.filter((member) => !target.has(member)));
    return { ageBlock, sexBlock, inside: sideOf(within), outside };
  });
}

const NOBODY: KnownSide = { all: [], own: new Map() };

/** Adds up members, all of them and those of each municipality. */
const adding =
  (traitsOf: BesidePlace["traitsOf"]) =>
  (members: readonly string[]): KnownSide => {
    const byOutcome = (some: readonly string[]) => [0, 1].map((outcome) => sumOf(some, outcome, traitsOf));
    const own = Map.groupBy(members, ownerOf);
    return { all: byOutcome(members), own: new Map([...own].map(([owner, some]) => [owner, byOutcome(some)])) };
  };

/** How many members there are and their persons of an outcome by age and sex. */
function sumOf(members: readonly string[], outcome: number, traitsOf: BesidePlace["traitsOf"]): Side {
  const counts: number[] = [];
  for (const member of members)
    for (const [at, count] of traitsOf(member).entries())
      if (at % 2 === outcome) counts[at >> 1] = (counts[at >> 1] ?? 0) + count;
  return { members: members.length, counts };
}

/** Parts of one outcome; each count without the most that any of some municipalities has of it, as if one had all of that. */
function partsOfOutcome(
  parts: readonly KnownPart[],
  outcome: number,
  owners: readonly string[] = [],
): readonly ExchangedPart[] {
  const left = ({ all, own }: KnownSide): Side => {
    const whole = all[outcome] ?? { members: 0, counts: [] };
    const known = owners.flatMap((owner) => own.get(owner)?.[outcome] ?? []);
    if (known.length === 0) return whole;
    const most = (of: (side: Side) => number) => Math.max(...known.map(of));
    return {
      members: whole.members - most(({ members }) => members),
      counts: whole.counts.map((count, at) => count - most(({ counts }) => counts[at] ?? 0)),
    };
  };
  return parts.map(({ ageBlock, sexBlock, inside, outside }) => ({
    ageBlock,
    sexBlock,
    inside: left(inside),
    outside: left(outside),
  }));
}
