import { MINIMUM_CATEGORY } from "../policy.ts";
import { added, type DividedCounts, subtracted } from "./divided-counts.ts";
import { type CountsOfMember, type DividedPlace, overlap, ownerOf, partsOf } from "./nested-places.ts";

/**
 * Which of the shown places make a hidden one too certain: those that it has something in common with, where together they
 * leave a count of a level less than 5 wide for anybody or for a municipality that knows its own. Inside a single place, and
 * where nothing is shown, it cannot be, unless all around it is one municipality: whoever knows every undivided count can still
 * place persons of every level there freely.
 */
export function narrowing(
  hidden: DividedPlace,
  shown: readonly DividedPlace[],
  countsOf: CountsOfMember,
): readonly DividedPlace[] {
  const touching = shown.filter((one) => overlap(hidden, one) > 0);
  const blocks = touching.map((one) => blockOf(one, shown, hidden)).filter(({ inside }) => inside.length > 0);
  const covered = new Set(blocks.flatMap(({ inside }) => inside));
  const free = [...hidden.members].filter((member) => !covered.has(member));
  if (blocks.length === 0) return [];
  const around = blocks.flatMap(({ outside }) => outside);
  const isInside = blocks.length === 1 && free.length === 0 && around.length > 0;
  const owners = new Set([...hidden.members, ...around].map(ownerOf));
  const asking = isInside
    ? [...owners].filter((owner) => around.every((one) => ownerOf(one) === owner))
    : [undefined, ...owners];
  const sums = (members: readonly string[]) => sumsByOwner(members, (member) => countsOf(hidden.division, member));
  const pieces = blocks.map(({ inside, outside }) => ({ inside: sums(inside), outside: sums(outside) }));
  const left = sums(free);
  const isNarrow = asking.some((owner) => {
    const parts = pieces.map(({ inside, outside }) => ({
      inside: without(inside, owner),
      outside: without(outside, owner),
    }));
    return isNarrowFor(parts, without(left, owner), hidden.counts.counts.length);
  });
  return isNarrow ? touching : [];
}

/** What no smaller shown place is in, of a shown place: in the hidden one, and outside it. */
function blockOf(place: DividedPlace, shown: readonly DividedPlace[], hidden: DividedPlace) {
  const parts = partsOf(place, shown);
  const own = [...place.members].filter((member) => !parts.some((part) => part.members.has(member)));
  return {
    inside: own.filter((member) => hidden.members.has(member)),
    outside: own.filter((member) => !hidden.members.has(member)),
  };
}

interface SumsByOwner {
  readonly whole: DividedCounts;
  readonly own: ReadonlyMap<string, DividedCounts>;
}

function sumsByOwner(members: readonly string[], countsOf: (member: string) => DividedCounts): SumsByOwner {
  const own = new Map([...Map.groupBy(members, ownerOf)].map(([owner, some]) => [owner, added(some.map(countsOf))]));
  return { whole: added([...own.values()]), own };
}

/** What is left for who knows the counts of an owner; everything for somebody from outside. */
function without({ whole, own }: SumsByOwner, owner: string | undefined): DividedCounts {
  const known = owner === undefined ? undefined : own.get(owner);
  return known === undefined ? whole : subtracted(whole, known);
}

interface Piece {
  readonly inside: DividedCounts;
  readonly outside: DividedCounts;
}

/** Each outcome by itself: how far the persons inside can be exchanged with those outside and with those of other levels. */
function isNarrowFor(pieces: readonly Piece[], free: DividedCounts, size: number): boolean {
  for (const outcome of [0, 1]) {
    const totalOf = ({ counts }: DividedCounts) =>
      counts.reduce((sum, count, at) => (at % 2 === outcome ? sum + count : sum), 0);
    const insideAll = pieces.reduce((sum, { inside }) => sum + totalOf(inside), totalOf(free));
    for (let at = outcome; at < size; at += 2) {
      let width = totalOf(free);
      let lacking = 0;
      for (const { inside, outside } of pieces) {
        const level = (inside.counts[at] ?? 0) + (outside.counts[at] ?? 0);
        const all = totalOf(inside) + totalOf(outside);
        if (level === 0) lacking++;
        else width += Math.max(0, Math.min(totalOf(inside), totalOf(outside), level, all - level));
      }
      if (lacking === pieces.length && totalOf(free) === 0) continue;
      const isFew = insideAll < MINIMUM_CATEGORY && lacking === 0;
      if (width < MINIMUM_CATEGORY && !isFew) return true;
    }
  }
  return false;
}
