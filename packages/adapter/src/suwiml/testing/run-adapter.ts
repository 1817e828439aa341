import type { Fact, Finding, PartialMetadata } from "@jobcoach/core";
import type { Adapter } from "../../contract/adapter.ts";
import type { ResolvedDelivery } from "../../contract/resolved-delivery.ts";
import { createPseudonyms } from "../../pseudonyms/pseudonyms.ts";

/** The delivery of the fixtures: Apeldoorn, seen from 2024 until 30 June 2026. */
export const delivery: ResolvedDelivery = {
  municipality: "GM0200",
  grantor: "municipality",
  stream: "test-stream",
  observedFrom: "2024-01-01",
  observedUntil: "2026-06-30",
  selection: "unknown",
  jobEndsMaintained: "unknown",
  hoursMode: "none",
  hoursLogComplete: false,
};

export const pseudonyms = createPseudonyms({ version: 1, bytes: new Uint8Array(32).fill(7) });

export interface AdapterRun {
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly declared: PartialMetadata;
  readonly read: number;
  readonly accepted: number;
}

/** Runs an adapter over a file as intake does: a record with an error gives no facts. */
export async function runAdapter(
  adapter: Adapter,
  source: string | Uint8Array,
  changes: Partial<ResolvedDelivery> = {},
  given: ResolvedDelivery = delivery,
): Promise<AdapterRun> {
  const facts: Fact[] = [];
  const findings: Finding[] = [];
  let declared: PartialMetadata = {};
  let read = 0;
  let accepted = 0;
  const batches = adapter.read(new Blob([source as BlobPart]), {
    given: {},
    onFinding: (finding) => findings.push(finding),
    declare: (metadata) => {
      declared = { ...declared, ...metadata };
    },
    onRejectedRecord: (count) => {
      read += count;
    },
  });
  for await (const batch of batches) {
    for (const raw of batch) {
      const mapped = adapter.map(raw, { delivery: { ...given, ...changes }, pseudonyms });
      read++;
      findings.push(...mapped.findings);
      if (mapped.findings.some(({ severity }) => severity === "error")) continue;
      accepted++;
      facts.push(...mapped.facts);
    }
  }
  return { facts, findings, declared, read, accepted };
}

export const rulesOf = ({ findings }: Pick<AdapterRun, "findings">): readonly string[] =>
  findings.map(({ rule }) => rule);

/** Facts as a set: neither their order nor that of their fields says anything. */
export const sorted = (facts: readonly Fact[]): readonly string[] =>
  facts.map((fact) => JSON.stringify(Object.entries(fact).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();
