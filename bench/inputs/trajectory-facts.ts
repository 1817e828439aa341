import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { addDays, type DeliveryMetadata, endOn, FACTS_SCHEMA, type Fact, openEnd } from "@jobcoach/core";
import { factLines, headerLine } from "../../packages/adapter/src/facts-file/write-facts.ts";

const BATCH = 2000;

/** A facts file of so many trajectories, each of a person of its own: one coaching and one job. */
export async function writeTrajectoryFacts(path: string, trajectories: number, municipality = "GM0200"): Promise<void> {
  const file = createWriteStream(path);
  file.write(
    headerLine({
      schema: FACTS_SCHEMA,
      metadata: { municipality, ...METADATA },
      format: { id: "facts", version: FACTS_SCHEMA, confidence: 1 },
      sha256: "0".repeat(64),
      bytes: 0,
      keyVersion: 1,
      records: { read: trajectories, accepted: trajectories, rejected: 0 },
      facts: { coverage: 1, provision: trajectories, employment: trajectories },
      findings: [],
    }),
  );
  file.write(factLines([coverageOf(municipality)]));
  for (let first = 0; first < trajectories; first += BATCH) {
    const count = Math.min(BATCH, trajectories - first);
    const facts = Array.from({ length: count }, (_, index) => factsOf(municipality, first + index)).flat();
    if (!file.write(factLines(facts))) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

const METADATA = {
  grantor: "municipality",
  stream: "bench",
  period: { from: "2024-01-01", to: "2026-06-30" },
  observedFrom: "2024-01-01",
  observedUntil: "2026-06-30",
  selection: "started-since",
  jobEndsMaintained: "yes",
  hoursMode: "none",
  hoursLogComplete: false,
} as const satisfies Omit<DeliveryMetadata, "municipality">;

const { grantor, stream, observedUntil } = METADATA;
const shared = { grantor, stream, source: "case-file", observedUntil } as const;

function coverageOf(municipality: string): Fact {
  const { period: _, ...said } = METADATA;
  return { kind: "coverage", municipality, sourceKind: "case-file", source: "case-file", ...said } as Fact;
}

/** As long as a real token; the digits are spread, so that persons do not come in the order in which the database keeps them. */
const token = (kind: string, index: number) =>
  `v1.${kind}${((index * 2_654_435_761) % 2 ** 32).toString(36)}${index.toString(36)}`.padEnd(46, "A");

function factsOf(municipality: string, index: number): readonly Fact[] {
  const own = { municipality, ...shared, person: token("p", index) };
  const from = addDays("2024-01-08", (index * 7) % 540);
  const to = index % 100 < 20 ? endOn(addDays(from, 60 + (index % 90))) : openEnd;
  return [
    {
      kind: "provision",
      ...own,
      ref: token("r", index),
      type: "30",
      grantedBy: "municipality",
      form: "intern",
      from,
      to: openEnd,
    },
    {
      kind: "employment",
      ...own,
      jobRef: token("j", index),
      workKind: "employment",
      setting: "regular",
      from,
      to,
      hoursPerWeek: 20 + (index % 16),
    },
  ];
}
