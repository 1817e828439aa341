import { type Submission, sentenceOf } from "@jobcoach/contract";
import type { Grantor } from "@jobcoach/core";
import type { Selectable } from "kysely";
import type { Database } from "../db/database.ts";
import type { SubmissionTable } from "../db/schema.ts";
import { municipalityOf } from "../db/submission-directory.ts";
import { asMunicipality } from "../db/tenant.ts";
import { UNNAMED_MUNICIPALITY } from "./store-refused.ts";

/** A submission as it travels, or `undefined` when there is none with that id. */
export async function findSubmission(
  database: Database,
  id: string,
  alreadyThere = false,
): Promise<Submission | undefined> {
  const municipality = await municipalityOf(database, id);
  if (municipality === undefined) return undefined;
  const row = await asMunicipality(database, municipality, (transaction) =>
    transaction
      .selectFrom("submission")
      .selectAll()
      .where("municipality", "=", municipality)
      .where("id", "=", id)
      .executeTakeFirst(),
  );
  return row === undefined ? undefined : toSubmission(row, alreadyThere);
}

function toSubmission(row: Selectable<SubmissionTable>, alreadyThere: boolean): Submission {
  const { summary, period_from, period_to } = row;
  const self = addressOf(row.id);
  return {
    id: row.id,
    state: row.state,
    sentence: sentenceOf(row.state, { rejected: summary.records.rejected, alreadyThere }),
    receivedAt: row.received_at.toISOString(),
    municipality: row.municipality === UNNAMED_MUNICIPALITY ? null : row.municipality,
    grantor: row.grantor as Grantor | null,
    stream: row.stream,
    period: period_from === null || period_to === null ? null : { from: period_from, to: period_to },
    format: summary.format,
    sha256: row.sha256,
    bytes: summary.bytes,
    records: summary.records,
    facts: summary.facts,
    findings: { ...summary.findings, groups: [...summary.findings.groups] },
    confirmations: [],
    corrects: null,
    effect: null,
    links: {
      self,
      findings: `${self}/findings`,
      events: `${self}/events`,
      ...(row.superseded_by === null ? {} : { supersededBy: addressOf(row.superseded_by) }),
    },
  };
}

export const addressOf = (id: string): string => `/v1/submissions/${id}`;
