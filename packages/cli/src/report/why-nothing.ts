import type { LocalizedText } from "@jobcoach/core";
import { type Estimate, isNotDelivered } from "@jobcoach/outcomes";
import type { FigureRow } from "./report-rows.ts";

const noFinalCohort: LocalizedText = {
  nl: "nog geen halfjaar lang genoeg gevolgd",
  en: "no half-year followed long enough yet",
};
const notDelivered: LocalizedText = { nl: "niet geleverd", en: "not delivered" };
const nobodyMature: LocalizedText = {
  nl: "nog niemand lang genoeg gevolgd",
  en: "nobody followed long enough yet",
};
const nobodyKnown: LocalizedText = { nl: "van niemand bekend", en: "known of nobody" };
const nobodyInScope: LocalizedText = { nl: "niemand telt hier mee", en: "nobody counts here" };

/** Why a row holds no figure, in words; `undefined` where it holds one. */
export function whyNothing({ figure }: FigureRow): LocalizedText | undefined {
  if (figure === undefined) return noFinalCohort;
  if (isNotDelivered([figure])) return notDelivered;
  if (countedIn(figure.estimate) > 0) return undefined;
  if (figure.estimate.notMature > 0) return nobodyMature;
  return Object.keys(figure.reasons).some((key) => key.startsWith("unknown/")) ? nobodyKnown : nobodyInScope;
}

function countedIn(estimate: Estimate): number {
  if (estimate.kind !== "paired-mean") return estimate.n;
  const { baseline, followUp } = estimate;
  return baseline.n + baseline.undetermined + followUp.n + followUp.undetermined;
}
