import type { Tally } from "@jobcoach/outcomes";
import type { Database } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";

interface ShareCounts {
  readonly municipality?: string;
  readonly indicator?: string;
  readonly cohort?: string;
  readonly yes: number;
  readonly no: number;
  readonly unknown?: number;
}

/** Stores counts of retention in a final cohort, of Apeldoorn unless said otherwise, as if facts had been counted. */
export async function storeShareTally(database: Database, counts: ShareCounts): Promise<void> {
  const tally = aShareTally(counts);
  const { municipality, indicator, definitionVersion, grantor, cohort, stratum } = tally;
  const place = { municipality, indicator, definition_version: definitionVersion, hours_mode: "", grantor };
  await database
    .insertInto("tally")
    .values({ ...place, cohort, stratum, tally: jsonText(tally) })
    .execute();
}

/** Counts of retention in a final cohort, of Apeldoorn unless said otherwise. */
export function aShareTally(counts: ShareCounts): Tally {
  const { municipality = "GM0200", indicator = "retention-26w", cohort = "2024H1", yes, no, unknown = 0 } = counts;
  const n = yes + no + unknown;
  return {
    schema: "jobcoach/tally/1",
    municipality,
    indicator,
    definitionVersion: "1.0.0",
    grantor: "municipality",
    cohort,
    stratum: "total",
    observedUntil: "2026-06-30",
    finalThrough: "2026-06-02",
    trajectories: n,
    persons: n,
    repeatPersons: 0,
    reasons: { "counted/no": no, "counted/yes": yes, ...(unknown === 0 ? {} : { "unknown/moved": unknown }) },
    state: { kind: "share", yes, no, unknown, notMature: 0 },
  };
}
