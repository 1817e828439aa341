import { isDeepStrictEqual } from "node:util";
import type { DeliveryHeader, Finding } from "@jobcoach/core";
import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";
import { lockMunicipality } from "../db/lock-municipality.ts";
import type { SubmissionTable } from "../db/schema.ts";
import { enterInDirectory } from "../db/submission-directory.ts";
import { asMunicipality } from "../db/tenant.ts";
import { recomputeTallies } from "../outcomes/recompute-tallies.ts";
import type { FactBatch } from "./fact-spool.ts";
import type { SubmissionSummary } from "./submission-summary.ts";

export interface NewSubmission {
  readonly id: string;
  readonly receivedAt: Date;
  readonly sha256: string;
  readonly summary: SubmissionSummary;
  readonly findings: readonly Finding[];
}

export interface StoredSubmission {
  readonly id: string;
  /** Whether the same delivery was in force already, so that nothing was stored. */
  readonly alreadyThere: boolean;
}

/**
 * Stores an accepted delivery: facts, findings, the end of its predecessor and the new tallies in one transaction.
 * Deliveries of one municipality wait for each other.
 */
export async function storeAccepted(
  database: Database,
  submission: NewSubmission,
  header: DeliveryHeader,
  facts: AsyncIterable<FactBatch>,
): Promise<StoredSubmission> {
  const { municipality, grantor, stream, period } = header.metadata;
  const batch = header.metadata.selection === "per-person-query" ? submission.sha256 : "";
  return asMunicipality(database, municipality, async (transaction) => {
    await lockMunicipality(transaction, municipality);
    const inForce = await transaction
      .selectFrom("submission")
      .select(["id", "sha256", "header"])
      .where("municipality", "=", municipality)
      .where("grantor", "=", grantor)
      .where("stream", "=", stream)
      .where("period_from", "=", period.from)
      .where("period_to", "=", period.to)
      .where("batch", "=", batch)
      .where("state", "=", "accepted")
      .executeTakeFirst();
    if (inForce !== undefined && inForce.sha256 === submission.sha256 && saysTheSame(inForce.header, header))
      return { id: inForce.id, alreadyThere: true };
    if (inForce !== undefined) await supersede(transaction, municipality, inForce.id, submission.id);
    await insertSubmission(transaction, submission, {
      municipality,
      state: "accepted",
      grantor,
      stream,
      period_from: period.from,
      period_to: period.to,
      batch,
      header: jsonText(header),
    });
    for await (const rows of facts) await insertFacts(transaction, municipality, submission.id, rows);
    await recomputeTallies(transaction, municipality);
    return { id: submission.id, alreadyThere: false };
  });
}

/** The same bytes are another delivery when they were read with other metadata, another adapter or another key. */
const saysTheSame = (former: DeliveryHeader | null, next: DeliveryHeader) =>
  isDeepStrictEqual(former?.metadata, next.metadata) &&
  former?.format.id === next.format.id &&
  former.format.version === next.format.version &&
  former.keyVersion === next.keyVersion;

/** Facts of a superseded delivery are not kept: they count nowhere and stay personal data. */
async function supersede(transaction: DatabaseTransaction, municipality: string, former: string, successor: string) {
  await transaction
    .updateTable("submission")
    .set({ state: "superseded", superseded_by: successor })
    .where("municipality", "=", municipality)
    .where("id", "=", former)
    .execute();
  await transaction
    .deleteFrom("fact_run")
    .where("municipality", "=", municipality)
    .where("submission_id", "=", former)
    .execute();
}

type Place = Pick<
  SubmissionTable,
  "municipality" | "state" | "grantor" | "stream" | "period_from" | "period_to" | "batch"
> & { readonly header: string | null };

/** Stores a submission with its findings, at its place. */
export async function insertSubmission(transaction: DatabaseTransaction, submission: NewSubmission, place: Place) {
  const { id, receivedAt, sha256, summary, findings } = submission;
  await transaction
    .insertInto("submission")
    .values({
      ...place,
      id,
      received_at: receivedAt,
      sha256,
      format: summary.format?.id ?? null,
      summary: jsonText(summary),
      superseded_by: null,
    })
    .execute();
  await enterInDirectory(transaction, place.municipality, id);
  if (findings.length === 0) return;
  const lines = findings.map(jsonText).join("\n");
  await sql`
    insert into submission_finding (municipality, submission_id, seq, finding)
    select ${place.municipality}, ${id}::uuid, seq, finding::jsonb
    from unnest(string_to_array(${lines}::text, E'\n')) with ordinality as t (finding, seq)
  `.execute(transaction);
}

const insertFacts = (transaction: DatabaseTransaction, municipality: string, id: string, batch: FactBatch) =>
  sql`
    insert into fact_run (municipality, submission_id, seq, person, facts)
    select ${municipality}, ${id}::uuid, ${batch.firstSeq}::int + seq, person, facts::jsonb
    from unnest(string_to_array(${batch.persons}::text, E'\n'), string_to_array(${batch.facts}::text, E'\n'))
      with ordinality as t (person, facts, seq)
  `.execute(transaction);
