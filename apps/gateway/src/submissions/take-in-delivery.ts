import { type Adapter, type IntakeResult, type IntakeSinks, intake, type PseudonymKey } from "@jobcoach/adapter";
import type { DeliveryHeader, Finding, MunicipalityCode, PartialMetadata } from "@jobcoach/core";
import { hashBlob } from "./hash-blob.ts";
import { createFindingStore } from "./keep-findings.ts";
import type { SubmissionSummary } from "./submission-summary.ts";

/** A file with what was said about it. */
export interface DeliveredFile {
  readonly file: Blob;
  readonly given: PartialMetadata;
  readonly format?: string;
  /** The submission of which this one corrects records, and the references of the records that it takes out. */
  readonly corrects?: string;
  readonly removes?: readonly string[];
}

export interface TakingIn {
  readonly adapters: readonly Adapter[];
  keyOf(municipality: MunicipalityCode): PseudonymKey | undefined;
  /** Where facts go as they are read; left out in a dry run. */
  readonly facts?: IntakeSinks["facts"];
  readonly progress?: (records: number, findings: number) => void;
  /** SHA-256 of the file, where it is known already. */
  readonly hashFile?: (file: Blob) => Promise<string>;
}

/** What reading a delivery gave, before it is judged beside what was delivered earlier. */
export interface TakenDelivery {
  readonly sha256: string;
  /** Absent when the delivery is refused for what is in the file. */
  readonly header: DeliveryHeader | undefined;
  readonly municipality: string | undefined;
  readonly summary: SubmissionSummary;
  readonly findings: readonly Finding[];
  readonly corrects: string | null;
  readonly removes: readonly string[];
  /** Whether every fact of a person says from which record it is. */
  readonly allHaveReference: boolean;
}

/** Reads a delivery from its bytes to facts and findings; the one way, for a real delivery and for a dry run. */
export async function takeInDelivery(delivered: DeliveredFile, taking: TakingIn): Promise<TakenDelivery> {
  const { file, given, format, corrects = null, removes = [] } = delivered;
  const findings = createFindingStore();
  let allHaveReference = true;
  let findingsSeen = 0;
  const result = await intake(
    {
      file,
      given,
      adapters: taking.adapters,
      keyOf: taking.keyOf,
      hashFile: taking.hashFile ?? hashBlob,
      ...(format === undefined ? {} : { format }),
    },
    {
      async facts(batch, rows) {
        // What a correction covers stays as the delivery said that it corrects.
        const isOwn = (_: unknown, at: number) => corrects === null || batch[at]?.person !== undefined;
        const own = batch.filter(isOwn);
        allHaveReference &&= own.every(({ person, record }) => person === undefined || record !== undefined);
        await taking.facts?.(own, rows.filter(isOwn));
      },
      findings(batch) {
        findingsSeen += batch.length;
        findings.add(batch);
      },
      progress: (records) => taking.progress?.(records, findingsSeen),
    },
  );
  return {
    sha256: result.sha256,
    header: result.header,
    municipality: result.header?.metadata.municipality ?? result.known.municipality,
    summary: summaryOf(result, findings.kept().length),
    findings: findings.kept(),
    corrects,
    removes: [...new Set(removes)].sort(),
    allHaveReference,
  };
}

function summaryOf(
  { bytes, recognised, records, madeFrom, facts, findings, header }: IntakeResult,
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
    ...(madeFrom === undefined ? {} : { madeFrom }),
    facts: header === undefined ? {} : facts,
    findings: { total, errors, warnings, notices, kept, groups },
  };
}
