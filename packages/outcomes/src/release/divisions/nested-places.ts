import { base5 } from "../base-5.ts";
import { MINIMUM_CATEGORY, type ReleasePolicy } from "../policy.ts";
import { added, type DividedCounts, isSafeByLevel, subtracted } from "./divided-counts.ts";

/** A place that is or may be divided: its municipalities and half-years, and the counts of each by level. */
export interface DividedPlace {
  /** Places of different divisions may not overlap. */
  readonly division: string;
  readonly members: ReadonlySet<string>;
  /** What was published of it; by an earlier release these may differ from the counts of today. */
  readonly counts: DividedCounts;
}

/** The counts by level of a municipality and half-year. */
export type CountsOfMember = (division: string, member: string) => DividedCounts;

export type Verdict = "fits" | "unsafe-by-itself" | "protects-others";

/** Whether the division of a place may be shown beside those that are: places are nested or apart, and what they leave is safe. */
export function fitsBeside(
  place: DividedPlace,
  shown: readonly DividedPlace[],
  countsOf: CountsOfMember,
  policy: ReleasePolicy,
): Verdict {
  if (!isSafeByLevel(place.counts, policy)) return "unsafe-by-itself";
  if (isCut(place, shown)) return "protects-others";
  const touching = shown.filter((other) => overlap(place, other) > 0);
  const same = touching.filter((other) => other.members.size === place.members.size && isWithin(other, place));
  if (!same.every((other) => isSafeChange(place.counts, other.counts, policy))) return "unsafe-by-itself";
  const others = (one: DividedPlace) => !same.includes(one);
  const all = [...shown.filter(others), place];
  const changed = [...touching.filter(others), place];
  return changed.every((one) => leavesSafe(one, all, countsOf, policy)) ? "fits" : "protects-others";
}

/** Whether a shown place has something in common with a place, and is neither within it nor around it, or divided otherwise. */
export const isCut = (place: DividedPlace, shown: readonly DividedPlace[]): boolean =>
  shown.some((other) => {
    const both = overlap(place, other);
    if (both === 0) return false;
    return other.division !== place.division || (both < place.members.size && both < other.members.size);
  });

const names = new WeakMap<ReadonlySet<string>, string>();

/** A name that places with the same members have in common, whatever they are divided by. */
export function nameOf({ members }: Pick<DividedPlace, "members">): string {
  const known = names.get(members);
  if (known !== undefined) return known;
  const name = [...members].sort().join();
  names.set(members, name);
  return name;
}

/** Places by their names: what was shown more than once is one place, as it is told last. */
export const byName = (places: readonly DividedPlace[]): Map<string, DividedPlace> =>
  new Map(places.map((one) => [nameOf(one), one]));

export const isWithin = (inner: DividedPlace, outer: DividedPlace) => overlap(inner, outer) === inner.members.size;

export function overlap(a: DividedPlace, b: DividedPlace): number {
  const [few, many] = a.members.size <= b.members.size ? [a, b] : [b, a];
  let both = 0;
  for (const member of few.members) if (many.members.has(member)) both++;
  return both;
}

/**
 * Nobody more or fewer in a level, or as many as may be shown as a figure of their own. Rounded counts may each be two away
 * from the true ones.
 */
function isSafeChange(now: DividedCounts, then: DividedCounts, { minimumPersons, rounding }: ReleasePolicy): boolean {
  const shown = rounding === "base-5" ? { ...now, counts: now.counts.map(base5) } : now;
  const slack = rounding === "base-5" ? 4 : 0;
  const { counts } = subtracted(shown, then);
  return counts.every((yes, at) => {
    if (at % 2 === 1) return true;
    const rest = counts[at + 1] ?? 0;
    // Those outside all levels are what rounded counts leave, each of them off.
    const blur = rounding === "base-5" && at === counts.length - 2 ? 2 * counts.length : 0;
    if (Math.abs(yes) <= blur && Math.abs(rest) <= blur) return true;
    const few = Math.min(Math.abs(yes), Math.abs(rest)) < MINIMUM_CATEGORY + slack;
    return Math.abs(yes + rest) >= minimumPersons + slack && !few;
  });
}

/** The largest places within a place, which have nothing in common. */
export function partsOf(place: DividedPlace, others: readonly DividedPlace[]): readonly DividedPlace[] {
  const within = others.filter((other) => other.members.size < place.members.size && isWithin(other, place));
  const parts: DividedPlace[] = [];
  for (const one of within.sort((a, b) => b.members.size - a.members.size))
    if (!parts.some((part) => overlap(part, one) > 0)) parts.push(one);
  return parts;
}

/** Whether what shown parts leave of a place may be known, to anybody and to each municipality that is in it. */
function leavesSafe(
  place: DividedPlace,
  shown: readonly DividedPlace[],
  countsOf: CountsOfMember,
  policy: ReleasePolicy,
): boolean {
  const parts = partsOf(place, shown);
  const rest = [...place.members].filter((member) => !parts.some((part) => part.members.has(member)));
  const isSafe = (counts: DividedCounts) => isSafeByLevel(counts, policy);
  if (parts.length > 0 && rest.length > 0) {
    const published = parts.reduce((left, part) => subtracted(left, part.counts), place.counts);
    if (!isSafe(published)) return false;
  }
  const owners = [...new Set(rest.map(ownerOf))];
  if (rest.length === 0) return true;
  const sumOf = (members: readonly string[]) => added(members.map((member) => countsOf(place.division, member)));
  if (!isSafe(sumOf(rest))) return false;
  if (owners.length === 1) return true;
  const whole = sumOf(rest);
  return owners.every((owner) => isSafe(subtracted(whole, sumOf(rest.filter((member) => ownerOf(member) === owner)))));
}

export const ownerOf = (member: string) => member.slice(0, member.indexOf("|"));
