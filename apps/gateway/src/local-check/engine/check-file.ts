import {
  type Adapter,
  checkDocument,
  type createFilesBeside,
  type DecimalMark,
  factsAdapter,
  type IntakeResult,
  intake,
  type RawRecord,
  recordNoun,
  rowOf,
  sampleFile,
  watchReading,
} from "@jobcoach/adapter";
import type { Fact, Finding, FindingGroup, Token } from "@jobcoach/core";
import type { DataFile } from "./chosen-files.ts";
import { describeFormat } from "./describe-format.ts";
import { findingView, groupView } from "./group-view.ts";
import type { KeyOf } from "./key-ring.ts";
import type { CheckedFile, Told } from "./messages.ts";
import { hashFileFor } from "./quick-hash.ts";
import type { Words } from "./words.ts";

/** What reading a file needs beside the file. */
export interface Reading {
  readonly adapters: readonly Adapter[];
  /** Id of the format, where somebody chose it. */
  readonly format?: string;
  readonly decimalMark?: DecimalMark;
  readonly keyOf: KeyOf;
  readonly words: Words;
  readonly now: () => number;
  /** Lays the file beside those before it. */
  readonly besideOthers: ReturnType<typeof createFilesBeside>;
  tell(told: Told): void;
}

/** Where what was read goes beside the report. */
export interface Keeping {
  facts(batch: readonly Fact[]): void;
  findings(batch: readonly Finding[]): void;
  /** Told in which row each record of the sender stands. */
  row(record: Token, row: number): void;
}

const TOLD_EVERY_MS = 120;
const GROUPS_SHOWN = 20;
const FINDINGS_SHOWN = 200;

/** Takes one file in as the command and the gateway do, and tells how far it is and what was found so far. */
export async function checkFile(
  data: DataFile,
  file: number,
  reading: Reading,
  keeping: Keeping,
): Promise<{ readonly result: IntakeResult; readonly checked: CheckedFile }> {
  const { adapters, format, decimalMark, keyOf, words, now, tell } = reading;
  const { name, content, given } = data;
  const watched = watchReading(content);
  const started = now();
  let told = started;
  let found = 0;
  const progress = (records: number, groupsSoFar: () => readonly FindingGroup[]) => {
    const at = now();
    if (at - told < TOLD_EVERY_MS) return;
    told = at;
    const share = content.size === 0 ? 1 : watched.position() / content.size;
    const groups = groupsSoFar();
    const total = groups.reduce((sum, { count }) => sum + count, 0);
    tell({
      kind: "progress",
      file,
      name,
      records: counted(records, name, words),
      share,
      ...(share > 0.02 ? { left: words.left(((at - started) * (1 - share)) / share) } : {}),
      ...(total === found ? {} : { groups: groups.slice(0, GROUPS_SHOWN).map((one) => groupView(one, name, words)) }),
    });
    found = total;
  };
  const request = {
    file: watched.file,
    adapters: adapters.map((adapter) => noteRows(adapter, keeping)),
    given,
    keyOf,
    ...hashFileFor(content),
    ...(format === undefined ? {} : { format }),
    ...(decimalMark === undefined ? {} : { decimalMark }),
  };
  const alone = await intake(request, {
    facts: keeping.facts,
    findings: keeping.findings,
    recognised: (choice) => tell({ kind: "recognised", file, name, format: describeFormat(choice, words) }),
    progress,
  });
  const { result, added } = reading.besideOthers(alone);
  keeping.findings(added);
  return { result, checked: await viewOf(data, result, now() - started, words) };
}

/** Lets the page say in which row a record stands. */
function noteRows(adapter: Adapter, { row }: Keeping): Adapter {
  return {
    ...adapter,
    map(raw: RawRecord, context) {
      const mapped = adapter.map(raw, context);
      const at = rowOf(raw.place);
      if (at !== undefined)
        for (const { record, trajectoryRef } of mapped.facts as readonly Partial<Fact & { trajectoryRef: Token }>[]) {
          if (record !== undefined) row(record, at);
          if (trajectoryRef !== undefined) row(trajectoryRef, at);
        }
      return mapped;
    },
  };
}

async function viewOf(
  { name, content }: DataFile,
  result: IntakeResult,
  milliseconds: number,
  words: Words,
): Promise<CheckedFile> {
  const { records, findings, header, recognised } = result;
  const { container } = await sampleFile(content);
  return {
    name,
    size: words.bytes(content.size),
    outcome: header === undefined ? "refused" : records.rejected > 0 ? "some-rejected" : "good",
    isRecognised: recognised !== undefined,
    isTable: container === "delimited" || container === "workbook",
    isPseudonymised: recognised?.adapter.id === factsAdapter.id,
    read: counted(records.read, name, words),
    good: words.numbers.whole(records.accepted),
    withErrors: words.numbers.whole(records.rejected),
    warnings: words.numbers.whole(findings.warnings),
    seconds: words.seconds(milliseconds),
    municipality: result.known.municipality ?? null,
    groups: findings.groups.slice(0, GROUPS_SHOWN).map((group) => groupView(group, name, words)),
    groupsLeftOut: Math.max(0, findings.groups.length - GROUPS_SHOWN),
    findings: findings.items.slice(0, FINDINGS_SHOWN).map((finding) => findingView(finding, words)),
    findingsLeftOut: Math.max(0, findings.total - FINDINGS_SHOWN),
    document: checkDocument(name, result),
  };
}

const counted = (records: number, name: string, { say, numbers }: Words) =>
  `${numbers.whole(records)} ${say(recordNoun(name, records))}`;
