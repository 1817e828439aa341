import { nextState, type Submission, sentenceOf } from "@jobcoach/contract";
import type { Grantor } from "@jobcoach/core";
import type { Database } from "../db/database.ts";
import { municipalityOf } from "../db/submission-directory.ts";
import { asMunicipality } from "../db/tenant.ts";
import type { KeptConfirmation } from "./confirmed-warnings.ts";
import { findRow } from "./find-row.ts";
import type { StoredRow } from "./judge-delivery.ts";
import type { SubmissionSummary } from "./submission-summary.ts";
import { UNNAMED_MUNICIPALITY } from "./unnamed-municipality.ts";

/** A submission as it travels, or `undefined` when there is none with that id. */
export async function findSubmission(
  database: Database,
  id: string,
  alreadyThere = false,
): Promise<Submission | undefined> {
  const municipality = await municipalityOf(database, id);
  if (municipality === undefined) return undefined;
  const row = await asMunicipality(database, municipality, (transaction) => findRow(transaction, municipality, id));
  return row === undefined ? undefined : toSubmission(row, alreadyThere);
}

export function toSubmission(row: StoredRow, alreadyThere = false): Submission {
  const { summary, period_from, period_to } = row;
  const self = addressOf(row.id);
  return {
    id: row.id,
    state: row.state,
    sentence: sentenceFor(row, alreadyThere),
    receivedAt: row.received_at.toISOString(),
    municipality: row.municipality === UNNAMED_MUNICIPALITY ? null : row.municipality,
    grantor: row.grantor as Grantor | null,
    stream: row.stream,
    period: period_from === null || period_to === null ? null : { from: period_from, to: period_to },
    format: summary.format,
    sha256: row.sha256,
    bytes: summary.bytes,
    records: summary.records,
    madeFrom: summary.madeFrom ?? null,
    facts: summary.facts,
    findings: { ...summary.findings, groups: [...summary.findings.groups] },
    confirmations: row.confirmations.map(withoutEvidence),
    corrects: row.corrects,
    effect: row.effect === null ? null : { ...row.effect, explanations: row.explanations },
    links: {
      self,
      findings: `${self}/findings`,
      events: `${self}/events`,
      ...(nextState(row.state, "check") === undefined ? {} : { content: `${self}/content` }),
      ...(row.corrects === null ? {} : { corrects: addressOf(row.corrects) }),
      ...(row.superseded_by === null ? {} : { supersededBy: addressOf(row.superseded_by) }),
    },
  };
}

/** What somebody should do next with a submission. */
export const sentenceFor = (
  { state, summary, circumstance }: Pick<StoredRow, "state" | "summary" | "circumstance">,
  alreadyThere = false,
) =>
  sentenceOf(state, {
    ...circumstancesIn(summary),
    alreadyThere: alreadyThere || circumstance === "already-there",
    alreadyWaiting: circumstance === "already-waiting",
    contentLost: circumstance === "content-lost",
  });

/** What of the records of a delivery decides what somebody should do next. */
export const circumstancesIn = ({ records, madeFrom }: SubmissionSummary) => ({
  rejected: records.rejected,
  leftOut: madeFrom?.rejected ?? 0,
});

export const withoutEvidence = ({ evidence: _, ...confirmation }: KeptConfirmation) => confirmation;

export const addressOf = (id: string): string => `/v1/submissions/${id}`;
