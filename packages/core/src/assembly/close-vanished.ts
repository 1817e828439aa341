import type { CoverageFact } from "../facts/coverage.ts";
import type { Fact } from "../facts/fact.ts";

/**
 * Facts without an end that vanished from a list of what runs ended between the last list that held them and the first that did
 * not. A stream that lists what runs on a day, or in a month, says so by its selection; from any other stream a record that is
 * gone says nothing.
 */
export function closeVanished(facts: readonly Fact[], coverages: readonly CoverageFact[]): readonly Fact[] {
  const lists = coverages.filter(({ selection }) => selection === "running-on");
  return lists.length === 0 ? facts : facts.map((fact) => closed(fact, lists));
}

function closed(fact: Fact, lists: readonly CoverageFact[]): Fact {
  if (!mayEnd(fact) || fact.to?.state !== "open") return fact;
  const later = lists.filter((list) => list.stream === fact.stream && list.observedUntil > fact.observedUntil);
  if (later.length === 0) return fact;
  const before = later.reduce((first, { observedUntil }) => (observedUntil < first ? observedUntil : first), "9999");
  return { ...fact, to: { state: "between", after: fact.observedUntil, before } };
}

const mayEnd = (fact: Fact) =>
  fact.kind === "provision" ||
  fact.kind === "employment" ||
  fact.kind === "benefit" ||
  fact.kind === "subsidy" ||
  fact.kind === "register";
