import { statesBefore } from "@jobcoach/contract";
import type { Finding } from "@jobcoach/core";
import { sql } from "kysely";
import type { DatabaseTransaction } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";
import { enterInDirectory } from "../db/submission-directory.ts";
import type { Actor } from "../trail/append-audit.ts";
import type { TraceContext } from "../trail/trace-context.ts";
import type { Judgement } from "./judge-submission.ts";
import type { TakenDelivery } from "./take-in-delivery.ts";
import { UNNAMED_MUNICIPALITY } from "./unnamed-municipality.ts";

/** The submission to which a delivery belongs, before it is judged. */
export interface Arrival {
  readonly id: string;
  readonly receivedAt: Date;
  /** The municipality of one that was announced, so that its row is there already. */
  readonly announcedBy?: string;
  /** Who delivers, for the audit log. */
  readonly by: Actor;
  /** The trace of the request that brought the content. */
  readonly trace: TraceContext;
  readonly contentFrom: Date;
}

/** What was read of a delivery, what is to become of it, and how many rows of facts there are. */
export interface Recorded {
  readonly municipality: string;
  readonly taken: TakenDelivery;
  readonly judgement: Judgement;
  readonly runs: number;
  readonly contentAt: Date;
}

/**
 * Writes down what was read of a delivery and where it stands now. Gives `false` when an announced one is no longer being
 * read: it was withdrawn, or another request took over.
 */
export async function recordSubmission(
  transaction: DatabaseTransaction,
  arrival: Arrival,
  recorded: Recorded,
): Promise<boolean> {
  const { municipality, judgement } = recorded;
  const row = rowOf(recorded);
  if (arrival.announcedBy !== undefined) {
    const updated = await transaction
      .updateTable("submission")
      .set({ ...row, revision: sql`revision + 1` })
      .where("municipality", "=", municipality)
      .where("id", "=", arrival.id)
      .where("state", "in", [...statesBefore("refuse")])
      .where("content_at", "is", null)
      .executeTakeFirst();
    if (updated.numUpdatedRows === 0n) return false;
    await transaction
      .deleteFrom("submission_finding")
      .where("municipality", "=", municipality)
      .where("submission_id", "=", arrival.id)
      .execute();
  } else {
    const { id, receivedAt } = arrival;
    await transaction
      .insertInto("submission")
      .values({ superseded_by: null, ...row, municipality, id, received_at: receivedAt })
      .execute();
    await enterInDirectory(transaction, municipality, id);
  }
  await insertFindings(transaction, municipality, arrival.id, judgement.findings);
  return true;
}

/** What the row says of a delivery; one that may be accepted stays `checking` until its facts are in their place. */
function rowOf({ taken, judgement, runs, contentAt }: Recorded) {
  const { summary } = judgement;
  const shared = {
    sha256: taken.sha256,
    format: summary.format?.id ?? null,
    summary: jsonText(summary),
    corrects: taken.corrects,
    removes: jsonText(taken.removes),
    content_at: contentAt,
    staged_runs: judgement.event === "refuse" ? 0 : runs,
    records_read: summary.records.read,
    findings_seen: summary.findings.total,
    reading_until: null,
    circumstance: null,
  };
  if (judgement.event === "refuse")
    return {
      ...shared,
      state: "refused" as const,
      grantor: null,
      stream: null,
      period_from: null,
      period_to: null,
      batch: "",
      header: null,
    };
  const { municipality: _, ...slot } = judgement.slot;
  const accepted = { ...shared, ...slot, header: jsonText(judgement.identity.header) };
  if (judgement.event === "repeat")
    return {
      ...accepted,
      state: "superseded" as const,
      superseded_by: judgement.there.id,
      circumstance: "already-waiting" as const,
      staged_runs: 0,
    };
  const state = judgement.event === "ask" ? ("awaiting-confirmation" as const) : ("checking" as const);
  return { ...accepted, state, confirmations: jsonText(judgement.confirmations) };
}

export async function insertFindings(
  transaction: DatabaseTransaction,
  municipality: string,
  id: string,
  findings: readonly Finding[],
) {
  if (findings.length === 0) return;
  const lines = findings.map(jsonText).join("\n");
  await sql`
    insert into submission_finding (municipality, submission_id, seq, finding)
    select ${municipality}, ${id}::uuid, seq, finding::jsonb
    from unnest(string_to_array(${lines}::text, E'\n')) with ordinality as t (finding, seq)
  `.execute(transaction);
}

/** How many refused deliveries of nobody are kept: anything at all can be sent, and it may not fill the disk. */
const KEPT_UNNAMED = 100;

/** Findings go with their submission. The one just stored is in the answer and stays, whatever the clock says. */
export const forgetOldestUnnamed = (transaction: DatabaseTransaction, newest: string) =>
  sql`
    with forgotten as (
      delete from submission where municipality = ${UNNAMED_MUNICIPALITY} and id in (
        select id from submission where municipality = ${UNNAMED_MUNICIPALITY} and id <> ${newest}::uuid
        order by received_at desc, id desc offset ${sql.lit(KEPT_UNNAMED - 1)}
      ) returning id
    )
    delete from submission_directory where id in (select id from forgotten)
  `.execute(transaction);
