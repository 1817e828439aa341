import { coverageOf, factLines, headerLine } from "@jobcoach/adapter";
import type { FactsDelivery } from "@jobcoach/contract";
import { FACTS_SCHEMA, type Fact, NO_ORIGINAL } from "@jobcoach/core";
import type { DeliveredFile } from "./take-in-delivery.ts";

/** Facts that came as JSON, as the facts file that they are; without a coverage of their own they get that of the metadata. */
export function fileOfFacts({
  metadata,
  keyVersion,
  keyCheck,
  facts,
  corrects,
  removes,
}: FactsDelivery): DeliveredFile {
  const hasCoverage = facts.some(({ kind }) => kind === "coverage");
  const all: readonly Fact[] = hasCoverage ? facts : [...facts, coverageOf(metadata, facts[0]?.source ?? "case-file")];
  const counts: Record<string, number> = {};
  for (const { kind } of all) counts[kind] = (counts[kind] ?? 0) + 1;
  const lines = factLines(all);
  const header = headerLine({
    schema: FACTS_SCHEMA,
    metadata,
    format: { id: "facts", version: FACTS_SCHEMA, confidence: 1 },
    sha256: NO_ORIGINAL,
    bytes: 0,
    keyVersion,
    ...(keyCheck === undefined ? {} : { keyCheck }),
    records: { read: facts.length, accepted: facts.length, rejected: 0 },
    facts: counts,
    findings: [],
  });
  return {
    file: new Blob([header, lines]),
    given: {},
    format: "facts",
    ...(corrects === undefined ? {} : { corrects }),
    ...(removes === undefined ? {} : { removes }),
  };
}

/** There is no file behind these facts. */
