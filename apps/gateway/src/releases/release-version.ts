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
  readonly places: ReadonlySet<string>;
}

export const basisOf = ({ definitions, policy }: Pick<Release, "definitions" | "policy">): ReleaseBasis => ({
  definitions: Object.fromEntries(definitions.map(({ id, version }) => [id, version])),
  plan: createHash("sha256")
    .update(JSON.stringify({ plan: defaultPlan, policy }))
    .digest("hex"),
  boundaries: `${MUNICIPALITIES_AS_OF} ${LABOUR_MARKET_REGIONS_AS_OF}`,
});

/** All places of which a release says something. */
export const placesOf = (rows: readonly ReleaseRow[]): ReadonlySet<string> => new Set(rows.map(placeOf));

/** Where a row stands, of which indicator and of what part of it: all but what it says and which definition said it. */
export function placeOf(row: ReleaseRow): string {
  const { definitionVersion: _, status, obsStatus, confStatus, pooled, figure, ...place } = row;
  return JSON.stringify(Object.entries(place).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The version after the last one: major when a definition changed or went, or the plan, policy or boundaries did; minor when
 * there are other places; else patch. Indicators that are new beside the old ones are other places.
 */
export function nextVersion(last: Versioned | undefined, next: Omit<Versioned, "version">): string {
  if (last === undefined) return "1.0.0";
  const [major = 0, minor = 0, patch = 0] = last.version.split(".").map(Number);
  if (last.basis === null || next.basis === null || !restsOnTheSame(last.basis, next.basis)) return `${major + 1}.0.0`;
  return haveSame(last.places, next.places) ? `${major}.${minor}.${patch + 1}` : `${major}.${minor + 1}.0`;
}

const restsOnTheSame = (last: ReleaseBasis, next: ReleaseBasis) =>
  last.plan === next.plan &&
  last.boundaries === next.boundaries &&
  Object.entries(last.definitions).every(([indicator, version]) => next.definitions[indicator] === version);

const haveSame = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((place) => b.has(place));
