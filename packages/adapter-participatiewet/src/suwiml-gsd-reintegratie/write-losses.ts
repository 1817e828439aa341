import { type Fact, type Finding, findingOf, type Rule } from "@jobcoach/core";
import { gsdReintegratieWriteRules as rules } from "./write-rules.ts";

/** Tells what the message cannot carry, once per rule and field. */
export interface Losses {
  tell(rule: Rule, field?: string): void;
  /** Tells of a kind of fact that the message does not carry, and of the fields of one that it does. */
  check(fact: Fact): void;
}

/** What the delivery as a whole says, or what only names a record. */
const ENVELOPE = ["kind", "municipality", "grantor", "stream", "source", "observedUntil", "person", "record"];

const CARRIED: Readonly<Partial<Record<Fact["kind"], readonly string[]>>> = {
  person: ["birthMonth", "sex", "workCapacity", "goal"],
  provision: ["trajectoryRef", "ref", "type", "grantedBy", "form", "from", "to"],
  subsidy: ["scheme", "from", "to", "loonwaardePercent", "loonwaardeBase"],
};

export function createLosses(onFinding: (finding: Finding) => void): Losses {
  const told = new Set<string>();

  function tell(rule: Rule, field?: string) {
    const key = `${rule.id} ${field ?? ""}`;
    if (told.has(key)) return;
    told.add(key);
    onFinding(field === undefined ? findingOf(rule) : findingOf(rule, { field }, { field }));
  }

  function check(fact: Fact) {
    // Coverage comes back by itself when the file is read.
    if (fact.kind === "coverage") return;
    const carried = CARRIED[fact.kind];
    if (carried === undefined) return tell(rules["not-carried"], fact.kind);
    const lost = Object.keys(fact).filter((field) => !ENVELOPE.includes(field) && !carried.includes(field));
    for (const field of lost) tell(rules["not-carried"], `${fact.kind}.${field}`);
  }

  return { tell, check };
}
