import type { Tally } from "@jobcoach/outcomes";
import type { Database } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";

interface ShareCounts {
  readonly municipality?: string;
  readonly cohort?: string;
  readonly yes: number;
  readonly no: number;
  readonly unknown?: number;
}

/** Stores counts of retention in a final cohort, of Apeldoorn unless said otherwise, as if facts had been counted. */
export async function storeShareTally(database: Database, counts: ShareCounts): Promise<void> {
  const { municipality = "GM0200", cohort = "2024H1", yes, no, unknown = 0 } = counts;
  const place = { municipality, indicator: "retention-26w", grantor: "municipality", cohort, stratum: "total" };
  const n = yes + no + unknown;
  const tally = {
    ...place,
    schema: "jobcoach/tally/1",
    definitionVersion: "1.0.0",
    observedUntil: "2026-06-30",
    finalThrough: "2026-06-02",
    trajectories: n,
    persons: n,
    repeatPersons: 0,
    reasons: { "counted/no": no, "counted/yes": yes, ...(unknown === 0 ? {} : { "unknown/moved": unknown }) },
    state: { kind: "share", yes, no, unknown, notMature: 0 },
  } as Tally;
  const row = { ...place, definition_version: "1.0.0", hours_mode: "", tally: jsonText(tally) };
  await database.insertInto("tally").values(row).execute();
}
