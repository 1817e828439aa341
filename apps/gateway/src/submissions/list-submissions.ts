import type { Submission } from "@jobcoach/contract";
import type { Grantor } from "@jobcoach/core";
import { sql } from "kysely";
import type { Database } from "../db/database.ts";
import { asMunicipality } from "../db/tenant.ts";
import type { Paging } from "../http/paging.ts";
import { sentenceFor } from "./find-submission.ts";

/** A submission in a list: what it is, how it stands and how many records it has. */
export type ListedSubmission = Pick<
  Submission,
  "id" | "state" | "sentence" | "receivedAt" | "grantor" | "stream" | "period" | "records" | "corrects"
> & {
  readonly findings: Pick<Submission["findings"], "errors" | "warnings">;
};

/** One page of the submissions of a municipality, the newest first, and how many there are. */
export const listSubmissions = (database: Database, municipality: string, { page, pageSize }: Paging) =>
  asMunicipality(database, municipality, async (transaction) => {
    const own = transaction.selectFrom("submission").where("municipality", "=", municipality);
    const { total } = await own.select(sql<number>`count(id)`.as("total")).executeTakeFirstOrThrow();
    const rows = await own
      .select(["id", "state", "received_at", "grantor", "stream", "period_from", "period_to"])
      .select(["summary", "circumstance", "corrects"])
      .orderBy("received_at", "desc")
      .orderBy("id", "desc")
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute();
    return {
      total,
      items: rows.map((row): ListedSubmission => {
        const { id, state, stream, corrects, summary, period_from: from, period_to: to } = row;
        const { errors, warnings } = summary.findings;
        return {
          id,
          state,
          sentence: sentenceFor(row),
          receivedAt: row.received_at.toISOString(),
          grantor: row.grantor as Grantor | null,
          stream,
          period: from === null || to === null ? null : { from, to },
          records: summary.records,
          corrects,
          findings: { errors, warnings },
        };
      }),
    };
  });
