import type { Profile, ProfileColumn, ProfileTable } from "../../tabular/profile/profile.ts";
import { slots } from "../../tabular/profile/slots.ts";
import { normaliseCode, normaliseKey } from "../../values/normalise-key.ts";
import type { ColumnProfile } from "../columns/column-profile.ts";
import type { TableProfile } from "../columns/profile-file.ts";
import { fitOf, knownShare } from "../proposal/fit-of.ts";
import { similarityOf, spelledAlike } from "../vocabulary/similarity.ts";
import { slotWords } from "../vocabulary/slot-words.ts";
import { tokensOf } from "../vocabulary/tokens.ts";

/** A table of the profile beside the table of the file: what both have, and what only one has. */
export interface Pairing {
  readonly profile: Profile;
  readonly table: ProfileTable;
  readonly file: TableProfile;
  readonly found: ReadonlyMap<ProfileColumn, ColumnProfile>;
  readonly absent: readonly ProfileColumn[];
  readonly unknown: readonly ColumnProfile[];
}

/** How likely it is that a column of the file is one that the profile misses, from 0 to 1. */
export function likelyRename(column: ProfileColumn, candidate: ColumnProfile, pairing: Pairing): number {
  const { fit, isStrong } = fitWith(column, candidate, pairing.profile);
  if (fit === 0) return 0;
  const header = headerLikeness(column, candidate.header);
  const place = placeLikeness(column, candidate, pairing);
  return Math.min(1, 0.5 * header + 0.25 * fit + 0.25 * place + (isStrong ? 0.15 : 0));
}

/** How much a header looks like the one that a column had, or like what its slot is called elsewhere. */
export function headerLikeness({ header, aliases = [], slot }: ProfileColumn, name: string): number {
  const tokens = tokensOf(name);
  const before = [header, ...aliases];
  const spelled = before.map((old) => spelledAlike(normaliseKey(old), normaliseKey(name)) ** 2);
  const said = before.map((old) => similarityOf(tokens, tokensOf(old)));
  const elsewhere =
    slot === "not-imported" ? [] : slotWords(slot).headers.map((old) => 0.9 * similarityOf(tokens, tokensOf(old)));
  return Math.max(...spelled, ...said, ...elsewhere);
}

/** How well a column of the file holds what a column of the profile asks for; strong where the values say it by themselves. */
export function fitWith({ slot, codes }: ProfileColumn, candidate: ColumnProfile, profile: Profile) {
  if (slot === "not-imported") return { fit: 0.5, isStrong: false };
  const known = codesOf(codes, profile);
  const fit = known.size === 0 ? fitOf(candidate, slot) : fitOf(candidate, slot, known);
  const { kind } = slots[slot];
  const isTelling = kind === "bsn" || kind === "employer-number";
  const readsCodes = known.size > 0 && candidate.values.size >= 2 && knownShare(candidate, known) >= 0.8;
  return { fit, isStrong: candidate.filled > 0 && fit >= 0.85 && (isTelling || readsCodes) };
}

export const codesOf = (codes: string | undefined, profile: Profile): ReadonlySet<string> =>
  new Set(Object.keys(profile.codes[codes ?? ""] ?? {}).map(normaliseCode));

/** Whether a column of the file stands where the missing one stood: between the same neighbours and as far from them. */
export function placeLikeness(column: ProfileColumn, { index }: ColumnProfile, { table, found }: Pairing): number {
  const { columns } = table;
  const at = columns.indexOf(column);
  const neighbour = (step: 1 | -1) => {
    for (let near = at + step; near >= 0 && near < columns.length; near += step) {
      const there = found.get(columns[near] as ProfileColumn);
      if (there !== undefined) return { away: Math.abs(near - at), index: there.index };
    }
    return undefined;
  };
  const [before, after] = [neighbour(-1), neighbour(1)];
  const distances = [
    ...(before === undefined ? [] : [Math.abs(index - before.index - before.away)]),
    ...(after === undefined ? [] : [Math.abs(after.index - index - after.away)]),
  ];
  return distances.length === 0 ? 0 : Math.max(0, 1 - Math.min(...distances) / 3);
}
