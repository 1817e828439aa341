import {
  type Fact,
  type Finding,
  findingOf,
  type MunicipalityCode,
  mayHoldBsn,
  type PartialMetadata,
  type Place,
  type Token,
} from "@jobcoach/core";
import { type CompareRecord, createRecordComparison } from "../comparison/compare-records.ts";
import type { Adapter, DeclaredKey, MapContext, Mapped, RawRecord } from "../contract/adapter.ts";
import type { ResolvedDelivery } from "../contract/resolved-delivery.ts";
import { rowOf } from "../findings/place-in-sheet.ts";
import { noteEarlierPersons } from "../pseudonyms/earlier-persons.ts";
import { keyCheckOf } from "../pseudonyms/key-check.ts";
import { createPseudonyms, type PseudonymKey, type RememberToken } from "../pseudonyms/pseudonyms.ts";
import { deliveryRules } from "./delivery-rules.ts";
import type { IntakeTally } from "./intake-tally.ts";

/** A key to go on checking with where the real one is missing; facts made with it are never kept. */
const CHECKING_KEY: PseudonymKey = { version: 1, bytes: new Uint8Array(32) };

/** Stands in for a municipality that nobody named, so that the records can still be checked. */
const UNNAMED_MUNICIPALITY: MunicipalityCode = "GM0000";

export interface RecordMapping extends MapContext {
  readonly adapter: Adapter;
  /** Lays a record beside those before it. */
  readonly compare: CompareRecord;
  /** Whether the facts may be kept: the municipality is known and so is its key. */
  readonly usable: boolean;
  /** What the header says of the key, once all records are mapped. */
  key(): DeclaredKey;
}

/** Prepares the mapping of records once it is known what the delivery is. */
export function createRecordMapping(
  adapter: Adapter,
  known: PartialMetadata,
  keyOf: (municipality: MunicipalityCode) => PseudonymKey | undefined,
  report: (finding: Finding) => void,
  remember?: RememberToken,
): RecordMapping {
  const { municipality } = known;
  const needsKey = adapter.pseudonymised !== true;
  const key = municipality === undefined || !needsKey ? undefined : keyOf(municipality);
  if (needsKey && municipality !== undefined && key === undefined) report(findingOf(deliveryRules["key-missing"]));
  const used = key ?? CHECKING_KEY;
  const earlier = noteEarlierPersons(key?.earlier, remember);
  return {
    adapter,
    compare: createRecordComparison({ tellsRepetition: adapter.pseudonymised !== true, onFull: report }),
    delivery: deliveryOf(known, adapter),
    pseudonyms: createPseudonyms(used, earlier.remember),
    key: () => headerKey(used, earlier.persons),
    usable: municipality !== undefined && (key !== undefined || !needsKey),
  };
}

const headerKey = (key: PseudonymKey, earlierPersons: ReadonlyMap<Token, Token>): DeclaredKey => ({
  keyVersion: key.version,
  keyCheck: keyCheckOf(key),
  ...(key.earlier === undefined
    ? {}
    : { earlierKey: { version: key.earlier.version, check: keyCheckOf(key.earlier) } }),
  ...(earlierPersons.size === 0 ? {} : { earlierPersons: Object.fromEntries(earlierPersons) }),
});

function deliveryOf(known: PartialMetadata, { format }: Adapter): ResolvedDelivery {
  return {
    municipality: known.municipality ?? UNNAMED_MUNICIPALITY,
    grantor: known.grantor ?? "municipality",
    stream: known.stream ?? format.stream,
    selection: known.selection ?? "unknown",
    jobEndsMaintained: known.jobEndsMaintained ?? "unknown",
    hoursMode: known.hoursMode ?? "none",
    hoursLogComplete: known.hoursLogComplete ?? false,
    ...(known.observedFrom === undefined ? {} : { observedFrom: known.observedFrom }),
    ...(known.observedUntil === undefined ? {} : { observedUntil: known.observedUntil }),
  };
}

/** Facts, and in the same order the row of the sender's file in which the record of each stands. */
export interface MappedRecords {
  readonly facts: readonly Fact[];
  readonly rows: readonly (number | undefined)[];
}

/**
 * Maps a batch of records; a record with an error is counted as rejected and gives no facts. `judge` says how serious a finding
 * is taken.
 */
export function mapRecords(
  mapping: RecordMapping,
  batch: readonly RawRecord[],
  tally: IntakeTally,
  report: (finding: Finding) => void,
  judge: (finding: Finding) => Finding,
): MappedRecords {
  const facts: Fact[] = [];
  const rows: (number | undefined)[] = [];
  for (const raw of batch) {
    const mapped = mapping.adapter.map(raw, mapping);
    const findings = [...mapped.findings, ...comparedFindings(mapping, raw, mapped)].map(judge);
    const accepted = !findings.some((finding) => finding.severity === "error");
    tally.record(accepted);
    const { reference } = raw;
    const isShown = reference !== undefined && !mayHoldBsn(reference);
    for (const finding of findings) report(isShown ? { ...finding, reference } : finding);
    if (!accepted) {
      tally.rejectedFor(findings);
      continue;
    }
    const row = mapped.row ?? rowOf(raw.place);
    for (const fact of mapped.facts) {
      tally.fact(fact);
      facts.push(fact);
      rows.push(row);
    }
  }
  return { facts, rows };
}

/**
 * What of a record stands in the file before; one that is rejected for something else is not laid beside others. Where a format
 * says itself what is odd about a trait of the person it is not told again.
 */
function comparedFindings(
  { adapter, compare }: RecordMapping,
  raw: RawRecord,
  { facts, findings }: Mapped,
): readonly Finding[] {
  if (facts.length === 0 || findings.some(({ severity }) => severity === "error")) return [];
  const compared = compare({ place: raw.place, facts, placeOf: (fact, field) => adapter.placeOf?.(raw, fact, field) });
  if (compared.length === 0) return compared;
  const told = findings.filter(({ level }) => level === "person").map(({ place }) => fieldOf(place));
  return compared.filter(({ place }) => fieldOf(place) === undefined || !told.includes(fieldOf(place)));
}

const fieldOf = ({ field, column }: Place) => field ?? column;
