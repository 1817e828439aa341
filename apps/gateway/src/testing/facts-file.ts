import { createHash } from "node:crypto";
import { factLines, headerLine } from "@jobcoach/adapter";
import {
  addDays,
  type DeliveryMetadata,
  endOn,
  FACTS_SCHEMA,
  type Fact,
  type MeasurementFact,
  openEnd,
  type WorkValueAnswers,
} from "@jobcoach/core";

/** A token for a text, as a key would make it. */
export const tokenOf = (text: string): string => `v1.${createHash("sha256").update(text).digest("base64url")}`;

export const metadataOf = (over: Partial<DeliveryMetadata> = {}): DeliveryMetadata => ({
  municipality: "GM0200",
  grantor: "municipality",
  stream: "export",
  period: { from: "2024-01-01", to: "2026-06-30" },
  observedFrom: "2024-01-01",
  observedUntil: "2026-06-30",
  selection: "started-since",
  jobEndsMaintained: "yes",
  hoursMode: "logged",
  hoursLogComplete: true,
  ...over,
});

export interface Invented {
  readonly trajectories: number;
  /** Of every hundred: how many have left work before the 26 weeks are over. */
  readonly lost?: number;
  /** Of every hundred: how many of the others cannot be followed. */
  readonly unknown?: number;
  readonly metadata?: Partial<DeliveryMetadata>;
}

/** Facts of invented trajectories: one coaching, one job, two measurements and two months of hours each. */
export function* inventFacts({ trajectories, lost = 15, unknown = 5, metadata }: Invented): Generator<Fact> {
  const { municipality, grantor, stream, period: _, ...coverage } = metadataOf(metadata);
  const shared = { municipality, grantor, stream, source: "case-file", observedUntil: coverage.observedUntil } as const;
  yield { kind: "coverage", ...shared, sourceKind: "case-file", ...coverage };
  for (let index = 0; index < trajectories; index++) {
    const own = {
      ...shared,
      person: tokenOf(`${municipality}-${index}`),
      trajectoryRef: tokenOf(`t-${index}`),
    } as const;
    const from = addDays("2024-01-08", (index * 7) % 540);
    const turn = (index * 37) % 100;
    const to = turn < lost ? endOn(addDays(from, 60 + (index % 90))) : turn < lost + unknown ? UNKNOWN : openEnd;
    yield {
      kind: "provision",
      ...own,
      ref: tokenOf(`p-${index}`),
      type: "30",
      grantedBy: "municipality",
      form: "intern",
      from,
      to: openEnd,
    };
    yield {
      kind: "employment",
      ...own,
      jobRef: tokenOf(`j-${index}`),
      workKind: "employment",
      setting: "regular",
      from,
      to,
      hoursPerWeek: 20 + (index % 16),
    };
    for (const month of [0, 1, 4, 5]) {
      const day = addDays(from, 3 + month * 30);
      const minutes = { minutesEmployee: 240 - month * 20 + (index % 7) * 15, minutesEmployer: 60 - month * 5 };
      yield {
        kind: "coaching",
        ...own,
        record: tokenOf(`c-${index}-${month}`),
        from: day,
        to: day,
        mode: "logged",
        ...minutes,
      };
    }
    yield measured(own, "baseline", addDays(from, 14), index, 3);
    if (turn >= lost) yield measured(own, "followUp", addDays(from, 182), index, 5);
  }
}

const UNKNOWN = { state: "unknown" } as const;

function measured(
  own: Pick<MeasurementFact, "municipality" | "grantor" | "stream" | "source" | "person" | "observedUntil">,
  moment: "baseline" | "followUp",
  on: string,
  index: number,
  inSet: number,
): MeasurementFact {
  const set = Math.min(7, inSet + (index % 3));
  const capabilities = Array.from(
    { length: 7 },
    (_, value): WorkValueAnswers => ({ a: 5, b: 4, c: value < set ? 4 : 2 }),
  );
  return {
    kind: "measurement",
    ...own,
    source: "questionnaire",
    moment,
    on,
    respondent: "employee",
    inWork: "yes",
    workFit: 60 + (index % 25),
    capabilities,
  };
}

/** A facts file as a sender would make it. */
export const factsFile = (invented: Invented): Blob =>
  fileOf(metadataOf(invented.metadata), inventFacts(invented), invented.trajectories);

/** A facts file with such facts, made from so many records. */
export function fileOf(metadata: DeliveryMetadata, facts: Iterable<Fact>, read: number): Blob {
  const parts: string[] = [];
  const counts: Record<string, number> = {};
  let batch: Fact[] = [];
  for (const fact of facts) {
    counts[fact.kind] = (counts[fact.kind] ?? 0) + 1;
    batch.push(fact);
    if (batch.length < 10_000) continue;
    parts.push(factLines(batch));
    batch = [];
  }
  parts.push(factLines(batch));
  const header = headerLine({
    schema: FACTS_SCHEMA,
    metadata,
    format: { id: "apeldoorn", version: "1", confidence: 1 },
    sha256: "0".repeat(64),
    bytes: 1,
    keyVersion: 1,
    records: { read, accepted: read, rejected: 0 },
    facts: counts,
    findings: [],
  });
  return new Blob([header, ...parts]);
}
