import type { Language, LocalizedText } from "@jobcoach/core";
import { type Estimate, type Figure, isNotDelivered } from "@jobcoach/outcomes";

/** Why there is no number, in words; `undefined` where there is one. */
export function whyNothing(language: Language, figure: Figure | undefined): string | undefined {
  return reasonOf(figure)?.[language];
}

function reasonOf(figure: Figure | undefined): LocalizedText | undefined {
  if (figure === undefined) return words.noFinalHalfYear;
  if (isNotDelivered([figure])) return words.notDelivered;
  if (countedIn(figure.estimate) > 0) return undefined;
  if (figure.estimate.notMature > 0) return words.nobodyMature;
  return Object.keys(figure.reasons).some((key) => key.startsWith("unknown/"))
    ? words.nobodyKnown
    : words.nobodyInScope;
}

function countedIn(estimate: Estimate): number {
  if (estimate.kind !== "paired-mean") return estimate.n;
  const { baseline, followUp } = estimate;
  return baseline.n + followUp.n;
}

const words = {
  noFinalHalfYear: {
    nl: "nog geen halfjaar lang genoeg gevolgd",
    en: "no half-year followed long enough yet",
  },
  notDelivered: { nl: "niet geleverd", en: "not delivered" },
  nobodyMature: { nl: "nog niemand lang genoeg gevolgd", en: "nobody followed long enough yet" },
  nobodyKnown: { nl: "van niemand bekend", en: "known of nobody" },
  nobodyInScope: { nl: "niemand telt hier mee", en: "nobody counts here" },
} satisfies Record<string, LocalizedText>;
