import { type Fact, type FactKind, type Finding, findingOf, type Rule } from "@jobcoach/core";

/** Per kind of fact the fields that a format has a place for; a kind that is absent has no place at all. */
export type CarriedFields = { readonly [Kind in FactKind]?: readonly string[] };

/** Tells what a format cannot carry, once per rule and field. */
export interface Losses {
  tell(rule: Rule, field?: string): void;
  /** Tells that the format has no place for a field. */
  lack(field: string): void;
  /** Tells of a kind of fact that the format does not carry, and of the fields of one that it does. */
  check(fact: Fact): void;
}

/** What is in every fact, or in the delivery, and what only names a record: none of it needs a place of its own. */
const ENVELOPE: ReadonlySet<string> = new Set(
  "kind municipality grantor stream source observedUntil person record trajectoryRef".split(" "),
);

/** `notCarried` is the rule of the format for a field that it has no place for, as `{field}`. */
export function createLosses(onFinding: (finding: Finding) => void, carried: CarriedFields, notCarried: Rule): Losses {
  const told = new Set<string>();

  function tell(rule: Rule, field?: string) {
    const key = `${rule.id} ${field ?? ""}`;
    if (told.has(key)) return;
    told.add(key);
    onFinding(field === undefined ? findingOf(rule) : findingOf(rule, { field }, { field }));
  }
  const lack = (field: string) => tell(notCarried, field);

  function check(fact: Fact) {
    // Coverage comes back by itself when the file is read.
    if (fact.kind === "coverage") return;
    const places = carried[fact.kind];
    if (places === undefined) return lack(fact.kind);
    for (const field of Object.keys(fact)) {
      if (!ENVELOPE.has(field) && !places.includes(field)) lack(`${fact.kind}.${field}`);
    }
  }

  return { tell, lack, check };
}
