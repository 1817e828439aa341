import { createHash } from "node:crypto";
import { LABOUR_MARKET_REGIONS_AS_OF, MUNICIPALITIES_AS_OF } from "@jobcoach/core";
import { defaultPlan, type Release, type ReleaseRow } from "@jobcoach/outcomes";

/** What figures rest on: when it changes they may not be laid beside earlier ones. */
export interface ReleaseBasis {
  /** Versions of definitions by indicator. */
  readonly definitions: Readonly<Record<string, string>>;
  /** Fingerprint of which tables are published, and under which policy. */
  readonly plan: string;
  /** The days of the lists of municipalities and regions. */
  readonly boundaries: string;
}

/** A release as far as the next version depends on it. */
export interface Versioned {
  readonly version: string;
  readonly basis: ReleaseBasis | null;
}

/** A release that has no version yet. */
export interface Unversioned {
  readonly basis: ReleaseBasis;
  /** Whether it is about all places that the last one was about, and no others. */
  readonly hasSamePlaces: boolean;
}

export const basisOf = ({ definitions, policy }: Pick<Release, "definitions" | "policy">): ReleaseBasis => ({
  definitions: Object.fromEntries(definitions.map(({ id, version }) => [id, version])),
  plan: createHash("sha256")
    .update(JSON.stringify({ plan: defaultPlan, policy }))
    .digest("hex"),
  boundaries: `${MUNICIPALITIES_AS_OF} ${LABOUR_MARKET_REGIONS_AS_OF}`,
});

/** Whether two lots of rows are about the same places. */
export function haveSamePlaces(some: readonly ReleaseRow[], others: readonly ReleaseRow[]): boolean {
  const [a, b] = [new Set(some.map(placeOf)), new Set(others.map(placeOf))];
  return a.size === b.size && [...a].every((place) => b.has(place));
}

/** Where a row stands, of which indicator and of what part of it: all but what it says and which definition said it. */
export function placeOf(row: ReleaseRow): string {
  const { definitionVersion: _, status, obsStatus, confStatus, pooled, figure, ...place } = row;
  return JSON.stringify(Object.entries(place).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The version after the last one: major when a definition changed or went, or the plan, policy or boundaries did; minor when
 * there are other places; else patch. Indicators that are new beside the old ones are other places.
 */
export function nextVersion(last: Versioned | undefined, { basis, hasSamePlaces }: Unversioned): string {
  if (last === undefined) return "1.0.0";
  const [major = 0, minor = 0, patch = 0] = last.version.split(".").map(Number);
  if (last.basis === null || !restsOnTheSame(last.basis, basis)) return `${major + 1}.0.0`;
  return hasSamePlaces ? `${major}.${minor}.${patch + 1}` : `${major}.${minor + 1}.0`;
}

const restsOnTheSame = (last: ReleaseBasis, next: ReleaseBasis) =>
  last.plan === next.plan &&
  last.boundaries === next.boundaries &&
  Object.entries(last.definitions).every(([indicator, version]) => next.definitions[indicator] === version);
