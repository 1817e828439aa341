import type { Submission } from "@jobcoach/contract";
import { sql } from "kysely";
import type { Database } from "../db/database.ts";
import { asMunicipality } from "../db/tenant.ts";
import type { Paging } from "../http/paging.ts";
import { sentenceFor } from "./find-submission.ts";

/** A submission in a list: what it is, how it stands and how many records it has. */
export type ListedSubmission = Pick<
  Submission,
  "id" | "state" | "sentence" | "receivedAt" | "stream" | "period" | "format" | "records" | "madeFrom" | "corrects"
> & {
  readonly findings: Pick<Submission["findings"], "errors" | "warnings">;
};

/** One page of the submissions of a municipality, the newest first; how many there are, and how many wait to be confirmed. */
export const listSubmissions = (database: Database, municipality: string, { page, pageSize }: Paging) =>
  asMunicipality(database, municipality, async (transaction) => {
    const own = transaction.selectFrom("submission").where("municipality", "=", municipality);
    const { total, waiting } = await own
      .select(sql<number>`count(id)`.as("total"))
      .select(sql<number>`count(id) filter (where state = 'awaiting-confirmation')`.as("waiting"))
      .executeTakeFirstOrThrow();
    const rows = await own
      .select(["id", "state", "received_at", "stream", "period_from", "period_to"])
      .select(["summary", "circumstance", "corrects"])
      .orderBy("received_at", "desc")
      .orderBy("id", "desc")
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute();
    return {
      total,
      waiting,
      items: rows.map((row): ListedSubmission => {
        const { id, state, stream, corrects, summary, period_from: from, period_to: to } = row;
        const { errors, warnings } = summary.findings;
        return {
          id,
          state,
          sentence: sentenceFor(row),
          receivedAt: row.received_at.toISOString(),
          stream,
          period: from === null || to === null ? null : { from, to },
          format: summary.format,
          records: summary.records,
          madeFrom: summary.madeFrom ?? null,
          corrects,
          findings: { errors, warnings },
        };
      }),
    };
  });
