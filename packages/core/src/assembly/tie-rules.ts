import type { FactKind } from "../facts/fact.ts";
import { unknownEnd } from "../values/end.ts";

/**
 * What a field holds when two versions of the same day disagree about it. `leave-out`: it counts as not known. `dispute`:
 * the fact says nothing at all. `lowest`: the earlier date. A list: the value that stands first in it, the least that is
 * promised. Anything else is the value itself.
 */
export type TieRule =
  | { readonly rule: "leave-out" | "dispute" | "lowest" }
  | { readonly rule: "least-of"; readonly order: readonly unknown[] }
  | { readonly rule: "value"; readonly value: unknown };

const lowest: TieRule = { rule: "lowest" };
const dispute: TieRule = { rule: "dispute" };
const notKnown: TieRule = { rule: "value", value: "unknown" };
const endNotKnown: TieRule = { rule: "value", value: unknownEnd };
const leastOf = (...order: readonly unknown[]): TieRule => ({ rule: "least-of", order });

/** Fields that cannot simply be left out, by kind of fact; every other field is. */
const tieRules: Readonly<Record<FactKind, Readonly<Record<string, TieRule>>>> = {
  coverage: {
    sourceKind: lowest,
    observedFrom: lowest,
    selection: leastOf("running-on", "ended-in", "unknown", "per-person-query", "started-since"),
    jobEndsMaintained: leastOf("no", "unknown", "yes"),
    hoursMode: leastOf("none", "awarded", "reported", "logged"),
    hoursLogComplete: leastOf(false, true),
  },
  person: {},
  exit: { reason: dispute, on: lowest },
  provision: { ref: lowest, type: dispute, grantedBy: notKnown, form: notKnown, from: lowest, to: endNotKnown },
  employment: { workKind: notKnown, setting: notKnown, from: lowest, to: endNotKnown },
  benefit: { to: endNotKnown },
  register: { status: dispute, to: endNotKnown },
  coaching: {
    from: dispute,
    to: dispute,
    minutesEmployee: dispute,
    minutesEmployer: dispute,
    minutesGroup: dispute,
    participants: dispute,
  },
  measurement: { on: lowest },
  plan: {},
  subsidy: { to: endNotKnown },
  result: { code: dispute },
};

/** The rule for a field of a kind of fact. What the source is called is the same in all kinds. */
export const tieRuleOf = (kind: FactKind, field: string): TieRule =>
  tieRules[kind][field] ?? (field === "source" ? lowest : { rule: "leave-out" });
