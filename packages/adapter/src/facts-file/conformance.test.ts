import { type DeliveryHeader, type DeliveryMetadata, endOn, FACTS_SCHEMA, type Fact, openEnd } from "@jobcoach/core";
import { createPseudonyms } from "../pseudonyms/pseudonyms.ts";
import { type AdapterFixture, describeAdapter, FIXTURE_KEY, type FixtureKind } from "../testing/index.ts";
import { factsAdapter } from "./facts-adapter.ts";
import { factLines, headerLine } from "./write-facts.ts";

const token = createPseudonyms(FIXTURE_KEY).token;

const metadata: DeliveryMetadata = {
  municipality: "GM0200",
  grantor: "municipality",
  stream: "facts-fixture",
  period: { from: "2024-01-01", to: "2026-06-30" },
  observedFrom: "2024-01-01",
  observedUntil: "2026-06-30",
  selection: "started-since",
  jobEndsMaintained: "yes",
  hoursMode: "none",
  hoursLogComplete: false,
};

const envelope = {
  municipality: "GM0200",
  grantor: "municipality",
  stream: "facts-fixture",
  source: "case-file",
  observedUntil: "2026-06-30",
} as const;

const job = (person: string, from: string, to: string | undefined): Fact => ({
  kind: "employment",
  ...envelope,
  person: token("person", person),
  jobRef: token("job", `${person}|${from}`),
  workKind: "employment",
  setting: "regular",
  from,
  to: to === undefined ? openEnd : endOn(to),
  hoursPerWeek: 24.5,
  loonkostensubsidie: "yes",
});

const coverage: Fact = {
  kind: "coverage",
  ...envelope,
  sourceKind: "case-file",
  observedFrom: "2024-01-01",
  selection: "started-since",
  jobEndsMaintained: "yes",
  hoursMode: "none",
  hoursLogComplete: false,
};

function factsFile(facts: readonly Fact[]): string {
  const counts: Record<string, number> = {};
  for (const { kind } of facts) counts[kind] = (counts[kind] ?? 0) + 1;
  const header: DeliveryHeader = {
    schema: FACTS_SCHEMA,
    metadata,
    format: { id: "facts", version: FACTS_SCHEMA, confidence: 1 },
    sha256: "0".repeat(64),
    bytes: 0,
    keyVersion: 1,
    records: { read: facts.length, accepted: facts.length, rejected: 0 },
    facts: counts,
    findings: [],
  };
  return headerLine(header) + factLines(facts);
}

const fixture = (name: string, kind: FixtureKind, text: string): AdapterFixture => ({
  name,
  kind,
  bytes: new TextEncoder().encode(text),
});

const facts = [job("999990019", "2025-01-15", "2026-01-14"), job("999990020", "2025-03-01", undefined), coverage];

describeAdapter(
  factsAdapter,
  [
    fixture("happy", "happy", factsFile(facts)),
    fixture("edge", "edge", factsFile(facts.toReversed()).replaceAll("\n", "\n\n")),
    fixture("broken", "broken", factsFile(facts).replace('"employment"', '"klus"').replace("2025-03-01", "2025-02-30")),
  ],
  {
    faults: {
      fields: {
        municipality: "code",
        grantor: "code",
        source: "code",
        kind: "code",
        workKind: "code",
        setting: "code",
        state: "code",
        loonkostensubsidie: "code",
        from: "date",
        day: "date",
        observedUntil: "date",
        hoursPerWeek: "number",
      },
      required: ["person", "jobRef", "from", "municipality"],
      periods: [["from", "day"]],
    },
  },
);
