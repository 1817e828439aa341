import type { Finding } from "@jobcoach/core";

const FINDINGS_KEPT = 10_000;

/** Keeps the first 10,000 findings without the sender's clear reference. */
export function createFindingStore() {
  const kept: Finding[] = [];
  return {
    add(findings: readonly Finding[]) {
      for (const { reference: _, ...finding } of findings.slice(0, FINDINGS_KEPT - kept.length)) kept.push(finding);
    },
    kept: (): readonly Finding[] => kept,
  };
}
