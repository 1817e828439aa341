import { createHash } from "node:crypto";
import type { DeliveryHeader, Fact } from "@jobcoach/core";
import type { Output } from "../examples/output.ts";
import { envelope, OBSERVED_FROM, OBSERVED_UNTIL } from "./envelope.ts";

/** The facts as a file: a header and one fact per line. There is no original file; the hash is of the lines. */
export function factsFile(facts: readonly Fact[]): Output {
  const lines = facts.map((fact) => `${JSON.stringify(fact)}\n`).join("");
  return {
    path: "examples/study/reconstruction.facts.ndjson",
    content: `${JSON.stringify(headerOf(facts, lines))}\n${lines}`,
  };
}

function headerOf(facts: readonly Fact[], lines: string): DeliveryHeader {
  const counts: Record<string, number> = {};
  for (const { kind } of facts) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    schema: "jobcoach-facts/1",
    metadata: {
      ...envelope,
      period: { from: OBSERVED_FROM, to: OBSERVED_UNTIL },
      observedFrom: OBSERVED_FROM,
      selection: "unknown",
      jobEndsMaintained: "no",
      hoursMode: "reported",
      hoursLogComplete: false,
    },
    format: { id: "study-reconstruction", version: "1", confidence: 1 },
    sha256: createHash("sha256").update(lines).digest("hex"),
    bytes: Buffer.byteLength(lines),
    keyVersion: 1,
    records: { read: facts.length, accepted: facts.length, rejected: 0 },
    facts: counts,
    findings: [],
  };
}
