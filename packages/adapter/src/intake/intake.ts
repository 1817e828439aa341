import {
  type DeliveryHeader,
  type DeliveryMetadata,
  FACTS_SCHEMA,
  type Fact,
  type Finding,
  type FindingGroup,
  findingOf,
  type MunicipalityCode,
  type PartialMetadata,
  type RecordCounts,
} from "@jobcoach/core";
import { repetitionRules } from "../comparison/comparison-rules.ts";
import type { Adapter, DecimalMark, DeclaredKey } from "../contract/adapter.ts";
import { factsRules } from "../facts-file/facts-rules.ts";
import type { PseudonymKey, RememberToken } from "../pseudonyms/pseudonyms.ts";
import { type Choice, chooseAdapter } from "./choose-adapter.ts";
import { coverageOf } from "./coverage-of.ts";
import { createDeclarations } from "./declarations.ts";
import { type DeliveryPolicy, severityByPolicy } from "./delivery-policy.ts";
import { deliveryRules } from "./delivery-rules.ts";
import { fileRules } from "./file-rules.ts";
import { hashFile } from "./hash-file.ts";
import { createIntakeTally, type FindingSummary, type IntakeTally } from "./intake-tally.ts";
import { createRecordMapping, mapRecords, type RecordMapping } from "./record-mapping.ts";
import { resolveMetadata } from "./resolve-metadata.ts";

/** A file to take in, and what is known of it beforehand. */
export interface IntakeRequest {
  readonly file: Blob;
  readonly adapters: readonly Adapter[];
  /** Id of the format, where somebody chose it; else it is recognised. */
  readonly format?: string;
  /** What flags, form fields or a sidecar say about the delivery. */
  readonly given: PartialMetadata;
  /** How serious single rules are taken, where somebody decided otherwise than their catalogue. */
  readonly policy?: DeliveryPolicy;
  /** The decimal mark of the file, where it differs from what its format declares. */
  readonly decimalMark?: DecimalMark;
  /** The key with which persons of a municipality are replaced; `undefined` where there is none. */
  keyOf(municipality: MunicipalityCode): PseudonymKey | undefined;
  /** Told which text became which token; only for a sender that writes the facts in another format with clear numbers. */
  readonly remember?: RememberToken;
  /** SHA-256 of the file in lower-case hexadecimal, where the platform has a faster way than ours. */
  readonly hashFile?: (file: Blob) => Promise<string>;
}

/**
 * Where intake puts what it makes, batch by batch; it waits for a promise, so a slow sink slows the reading. Facts come
 * before it is known whether the delivery holds, and none after it is refused: keep them only when the result has a header.
 */
export interface IntakeSinks {
  /** `rows` says of each fact in which row of the sender's file its record stands; of what no record says there is none. */
  facts(batch: readonly Fact[], rows: readonly (number | undefined)[]): void | Promise<void>;
  findings?(batch: readonly Finding[]): void | Promise<void>;
  /** Told which format the file has, before it is read. */
  recognised?(choice: Choice): void;
  /** Told after each batch how many records were read; `groupsSoFar` gives the findings until then, as groups. */
  progress?(records: number, groupsSoFar: () => readonly FindingGroup[]): void;
}

/** What taking in a file came to; without a `header` the file is refused. */
export interface IntakeResult {
  readonly recognised: Choice | undefined;
  /** SHA-256 of the file in lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  /** What is known of the delivery, complete or not. */
  readonly known: PartialMetadata;
  readonly records: RecordCounts;
  /** Of a facts file: the records from which its facts were made, as it says itself. */
  readonly madeFrom: RecordCounts | undefined;
  readonly facts: Readonly<Record<string, number>>;
  readonly findings: FindingSummary;
  /** The header of the facts; absent when the delivery is refused as a whole and its facts must not be kept. */
  readonly header: DeliveryHeader | undefined;
}

/**
 * The one loop from bytes to facts: recognise, read, map, count. Records with an error are rejected, the others become
 * facts; a fault of the file or delivery as a whole refuses the delivery. Nothing in the data makes it throw.
 */
export async function intake(request: IntakeRequest, sinks: IntakeSinks): Promise<IntakeResult> {
  const tally = createIntakeTally();
  const findings = createFindingFlow(tally, sinks);
  const recognised = await chooseAdapter(request.file, request.adapters, request.format, findings.report);
  if (recognised !== undefined) sinks.recognised?.(recognised);
  const taken =
    recognised === undefined ? undefined : await takeRecords(recognised.adapter, request, sinks, tally, findings);
  await findings.flush();

  const sha256 = await (request.hashFile ?? hashFile)(request.file);
  const counted = { sha256, bytes: request.file.size, records: tally.records, facts: tally.facts };
  const summary = tally.summary();
  const { known = request.given, madeFrom } = taken ?? {};
  const result = { recognised, known, madeFrom, ...counted, findings: summary };
  if (recognised === undefined || taken?.metadata === undefined || tally.isRefused || tally.records.accepted === 0) {
    return { ...result, header: undefined };
  }
  const { adapter, confidence } = recognised;
  const header: DeliveryHeader = {
    schema: FACTS_SCHEMA,
    metadata: taken.metadata,
    format: { id: adapter.id, version: adapter.format.version, confidence },
    ...counted,
    ...taken.key,
    findings: [...summary.groups],
  };
  return { ...result, header };
}

type FindingFlow = ReturnType<typeof createFindingFlow>;

/** Counts findings as they come and hands them to the sink in batches. */
function createFindingFlow(tally: IntakeTally, sinks: IntakeSinks) {
  const pending: Finding[] = [];
  return {
    report(finding: Finding) {
      tally.finding(finding);
      if (sinks.findings !== undefined) pending.push(finding);
    },
    async flush() {
      if (pending.length > 0) await sinks.findings?.(pending.splice(0));
    },
  };
}

interface Taken {
  readonly known: PartialMetadata;
  readonly metadata: DeliveryMetadata | undefined;
  readonly madeFrom: RecordCounts | undefined;
  readonly key: DeclaredKey;
}

async function takeRecords(
  adapter: Adapter,
  request: IntakeRequest,
  sinks: IntakeSinks,
  tally: IntakeTally,
  findings: FindingFlow,
): Promise<Taken> {
  const declarations = createDeclarations(request.given, findings.report);
  const judge = judgeBy(request.policy, declarations.known);
  const report = (finding: Finding) => findings.report(judge(finding));
  const context = {
    given: request.given,
    ...(request.decimalMark === undefined ? {} : { decimalMark: request.decimalMark }),
    onFinding: report,
    declare: declarations.declare,
    declareMadeFrom: declarations.declareMadeFrom,
    onRejectedRecord: tally.rejectedUnread,
  };
  let mapping: RecordMapping | undefined;
  for await (const batch of adapter.read(request.file, context)) {
    mapping ??= createRecordMapping(adapter, declarations.known(), request.keyOf, report, request.remember);
    const { facts, rows } = mapRecords(mapping, batch, tally, findings.report, judge);
    if (facts.length > 0 && mapping.usable && !tally.isRefused) await sinks.facts(facts, rows);
    await findings.flush();
    sinks.progress?.(tally.records.read, tally.groups);
  }
  if (tally.records.read === 0 && !tally.isRefused) report(findingOf(fileRules["no-records"]));
  if (adapter.pseudonymised && tally.facts.coverage === undefined) report(findingOf(factsRules["no-coverage"]));

  if (tally.endsLookPlanned) report(findingOf(deliveryRules["contract-ends-as-job-ends"]));
  const { doubledContacts } = tally;
  if (doubledContacts !== undefined) report(findingOf(repetitionRules["contacts-doubled"], {}, doubledContacts));
  if (tally.mixesHoursModes) report(findingOf(deliveryRules["mixed-hours-modes"]));

  const known = declarations.known();
  const resolved = resolveMetadata(known, tally.observed, adapter.format);
  const followsFromOtherFaults = tally.records.read === 0 || (tally.isRefused && tally.records.accepted === 0);
  if (!followsFromOtherFaults) for (const finding of resolved.findings) report(finding);
  const key = declarations.key() ?? mapping?.key() ?? { keyVersion: 1 };
  const { metadata } = resolved;
  const declared = { known, madeFrom: declarations.madeFrom(), key };
  if (metadata === undefined || adapter.coverage === "record") return { ...declared, metadata };

  const judged = judgeJobEnds(metadata, known, tally.looksLikeCurrentClients, report);
  const coverage = coverageOf(judged, adapter.format.source);
  tally.fact(coverage);
  if (!tally.isRefused) await sinks.facts([coverage], [undefined]);
  return { ...declared, metadata: judged };
}

function judgeBy(policy: DeliveryPolicy | undefined, known: () => PartialMetadata): (finding: Finding) => Finding {
  if (policy === undefined) return (finding) => finding;
  return (finding) => severityByPolicy(finding, policy, known().observedUntil);
}

/** Ends of jobs that nobody vouches for, or that never happen, make open ends worthless: the coverage then says so. */
function judgeJobEnds(
  metadata: DeliveryMetadata,
  known: PartialMetadata,
  looksLikeCurrentClients: boolean,
  report: (finding: Finding) => void,
): DeliveryMetadata {
  if (looksLikeCurrentClients) {
    report(findingOf(deliveryRules["no-ended-jobs"]));
    return { ...metadata, jobEndsMaintained: "unknown" };
  }
  if (known.jobEndsMaintained === undefined) report(findingOf(deliveryRules["job-ends-not-stated"]));
  return metadata;
}
