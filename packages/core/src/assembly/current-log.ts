import type { CoachingFact } from "../facts/coaching.ts";
import type { CoverageFact } from "../facts/coverage.ts";
import type { Fact } from "../facts/fact.ts";

/**
 * The coaching that still stands. A newer delivery of a complete log restates the period it covers: a contact of that period
 * which it no longer holds, although it does speak of the person, was struck out or moved. A log that is not complete strikes
 * out nothing: an older contact stays, and one that was moved or struck out stays counted until a complete log comes.
 */
export function currentLog(
  coaching: readonly CoachingFact[],
  facts: readonly Fact[],
  coverages: readonly CoverageFact[],
): readonly CoachingFact[] {
  return coaching.filter((contact) => !coverages.some((newer) => restates(newer, contact, facts)));
}

function restates(newer: CoverageFact, contact: CoachingFact, facts: readonly Fact[]): boolean {
  if (newer.stream !== contact.stream || newer.observedUntil <= contact.observedUntil) return false;
  if (newer.hoursMode !== "logged" || !newer.hoursLogComplete) return false;
  if (newer.selection === "per-person-query") return false;
  if (contact.mode !== "logged" || contact.from < newer.observedFrom) return false;
  return facts.some((fact) => fact.stream === newer.stream && fact.observedUntil === newer.observedUntil);
}
