import { submissionRules } from "@jobcoach/contract";
import { type FactKind, type Finding, findingOf, type LocalizedText, type Rule } from "@jobcoach/core";
import type { Slot } from "./slot.ts";
import type { SubmissionSummary } from "./submission-summary.ts";

/** Below this share of what its predecessor has a delivery is much smaller. */
const MUCH_SMALLER = 0.5;
/** Below this number a delivery may halve without standing out. */
const FEW = 10;

/**
 * What stands for the people in a delivery, the closest to a trajectory first. Facts are counted alike whether they came as facts
 * or were made here of a source file; records are not: of one row of an export come as many as eight facts.
 */
const COUNTED = new Map<FactKind, LocalizedText>([
  ["provision", { nl: "een voorziening (zoals jobcoaching)", en: "a facility (such as job coaching)" }],
  ["person", { nl: "een persoon", en: "a person" }],
  ["employment", { nl: "een baan", en: "a job" }],
  ["benefit", { nl: "een uitkering", en: "a benefit" }],
  ["register", { nl: "een registratie in het doelgroepregister", en: "a registration in the target-group register" }],
  ["coaching", { nl: "begeleiding", en: "coaching" }],
  ["measurement", { nl: "een meting", en: "a measurement" }],
]);

type Counts = SubmissionSummary["facts"];

/**
 * What is to be said of a delivery beside the one before it, by the first kind of fact of which that one had more than a few;
 * answers about single persons have no size to compare.
 */
export function sizeFindings({ batch }: Pick<Slot, "batch">, facts: Counts, former: Counts = {}): readonly Finding[] {
  const counted = [...COUNTED].find(([kind]) => (former[kind] ?? 0) >= FEW);
  if (batch !== "" || counted === undefined) return [];
  const [kind, name] = counted;
  const [now, before] = [facts[kind] ?? 0, former[kind] ?? 0];
  return now >= before * MUCH_SMALLER ? [] : [findingOf(naming(name), {}, { now, before })];
}

const rule: Rule = submissionRules["much-smaller"];

const naming = ({ nl, en }: LocalizedText): Rule => ({
  ...rule,
  message: { nl: rule.message.nl.replace("{counted}", nl), en: rule.message.en.replace("{counted}", en) },
});
