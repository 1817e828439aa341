import type { Fact, Finding, PersonFact, ProvisionFact, Rule, SubsidyFact } from "@jobcoach/core";
import { findingOf } from "@jobcoach/core";
import { srgWriteRules } from "./write-rules.ts";

/** Tells what the statistic cannot carry, once per rule and field. */
export interface Losses {
  lose(rule: Rule, field?: string): void;
  /** Reports every field of a fact that has no place in the statistic. */
  checkFields(fact: PersonFact | ProvisionFact | SubsidyFact): void;
  /** Reports a kind of fact that has no place in the statistic. */
  checkKind(fact: Fact): void;
}

/** What the delivery as a whole says, or what only names a record. */
const ENVELOPE = [
  ...["kind", "municipality", "grantor", "stream", "source", "observedUntil", "person", "record", "trajectoryRef"],
];

const CARRIED: Readonly<Record<"person" | "provision" | "subsidy", ReadonlySet<string>>> = {
  person: new Set([...ENVELOPE, "sex", "workCapacity", "goal"]),
  provision: new Set([...ENVELOPE, "ref", "type", "grantedBy", "form", "from", "to", "plannedTo"]),
  subsidy: new Set([...ENVELOPE, "scheme", "from", "to", "loonwaardePercent", "loonwaardeBase", "continues"]),
};

/** Coverage comes back by itself when the file is read. */
const WRITTEN = new Set<string>(["coverage", ...Object.keys(CARRIED)]);

export function createLosses(onFinding: (finding: Finding) => void): Losses {
  const told = new Set<string>();
  function lose(rule: Rule, field?: string) {
    const key = `${rule.id} ${field ?? ""}`;
    if (told.has(key)) return;
    told.add(key);
    onFinding(field === undefined ? findingOf(rule) : findingOf(rule, { field }, { field }));
  }
  return {
    lose,
    checkFields(fact) {
      for (const field of Object.keys(fact)) {
        if (!CARRIED[fact.kind].has(field)) lose(srgWriteRules["not-carried"], `${fact.kind}.${field}`);
      }
    },
    checkKind({ kind }) {
      if (!WRITTEN.has(kind)) lose(srgWriteRules["not-carried"], kind);
    },
  };
}
