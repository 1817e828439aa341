import {
  capabilityCount,
  coachingHoursEmployee,
  type ReleasedDefinition,
  type ReleaseRow,
  retention26w,
} from "@jobcoach/outcomes";
import type { ReleaseHead } from "../../releases/find-releases.ts";
import { isWhole } from "../lines/line.ts";
import { ofHalfYears } from "../lines/trend-points.ts";

/** The indicators behind the three statements. */
export const overviewIndicators = [retention26w.id, capabilityCount.id, coachingHoursEmployee.id] as const;

/** What is said of one indicator about all together: a row per way of recording hours, for those are never added up. */
export interface Statement {
  readonly definition: ReleasedDefinition;
  readonly rows: readonly ReleaseRow[];
}

/** A municipality that takes part: how far its deliveries reach, and the row that tells of how many the outcome is known. */
export interface Participant {
  readonly code: string;
  readonly name: string;
  readonly observedUntil: string;
  readonly row: ReleaseRow | undefined;
}

export interface Overview {
  readonly release: ReleaseHead;
  readonly retention: Statement | undefined;
  readonly values: Statement | undefined;
  readonly hours: Statement | undefined;
  /** Half-years of all together, from old to new. */
  readonly halfYears: readonly ReleaseRow[];
  /** By name. */
  readonly participants: readonly Participant[];
}

/**
 * What the overview shows of a release: rows of all final cohorts together, or where there are none the row that says why, and
 * the half-years of who stays in work.
 */
export function overviewOf(
  release: ReleaseHead,
  pooled: readonly ReleaseRow[],
  halfYears: readonly ReleaseRow[],
): Overview {
  const rows = pooled.filter(isWhole);
  const [retention, values, hours] = overviewIndicators.map((indicator) => statementOf(release, indicator, rows));
  return {
    release,
    retention,
    values,
    hours,
    halfYears: ofHalfYears(halfYears.filter(isWhole)),
    participants: participantsOf(release, rows),
  };
}

function statementOf(
  { definitions }: ReleaseHead,
  indicator: string,
  rows: readonly ReleaseRow[],
): Statement | undefined {
  const definition = definitions.find(({ id }) => id === indicator);
  const own = rows.filter((row) => row.indicator === indicator && row.municipality === "all");
  return definition && { definition, rows: own };
}

function participantsOf({ municipalities }: ReleaseHead, rows: readonly ReleaseRow[]): readonly Participant[] {
  const known = new Map(
    rows.filter(({ indicator }) => indicator === retention26w.id).map((row) => [row.municipality, row] as const),
  );
  return municipalities
    .map(({ code, name, observedUntil }) => ({ code, name, observedUntil, row: known.get(code) }))
    .sort((a, b) => byName.compare(a.name, b.name));
}

const byName = new Intl.Collator("nl");
