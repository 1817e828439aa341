import { type Adapter, type IntakeResult, intake, type PseudonymKey } from "@jobcoach/adapter";
import type { MunicipalityCode } from "@jobcoach/core";
import type { Database } from "../db/database.ts";
import { createFactSpool } from "./fact-spool.ts";
import { createFindingStore } from "./keep-findings.ts";
import type { Upload } from "./read-upload.ts";
import { storeRefused } from "./store-refused.ts";
import { type StoredSubmission, storeAccepted } from "./store-submission.ts";
import type { SubmissionSummary } from "./submission-summary.ts";

export interface Receiving {
  readonly database: Database;
  readonly adapters: readonly Adapter[];
  readonly spoolFolder: string;
  keyOf(municipality: MunicipalityCode): PseudonymKey | undefined;
  now(): Date;
  newId(): string;
}

/** Reads a delivery and stores it: accepted with its facts and tallies, or refused with nothing but its findings. */
export async function receiveSubmission(receiving: Receiving, upload: Upload): Promise<StoredSubmission> {
  const { database, adapters, spoolFolder, keyOf, now, newId } = receiving;
  const id = newId();
  const receivedAt = now();
  const spool = await createFactSpool(spoolFolder, id);
  try {
    const findings = createFindingStore();
    const { file, given, format } = upload;
    const result = await intake(
      { file, adapters, given, keyOf, ...(format === undefined ? {} : { format }) },
      { facts: spool.add, findings: findings.add },
    );
    const kept = findings.kept();
    const submission = {
      id,
      receivedAt,
      sha256: result.sha256,
      summary: summaryOf(result, kept.length),
      findings: kept,
    };
    return result.header === undefined
      ? await storeRefused(database, submission, result.known.municipality)
      : await storeAccepted(database, submission, result.header, spool.batches());
  } finally {
    await spool.remove();
  }
}

function summaryOf(
  { bytes, recognised, records, facts, findings, header }: IntakeResult,
  kept: number,
): SubmissionSummary {
  const { total, errors, warnings, notices, groups } = findings;
  const format =
    recognised === undefined
      ? null
      : { id: recognised.adapter.id, version: recognised.adapter.format.version, confidence: recognised.confidence };
  return {
    bytes,
    format,
    records,
    facts: header === undefined ? {} : facts,
    findings: { total, errors, warnings, notices, kept, groups },
  };
}
