import { definePairedMean, type PairedIndicator } from "./indicator.ts";
import { judgeMark, markDefinition } from "./mark-definition.ts";

/** The mark employees give to how well the support fits their wishes and needs, 1.0 to 10.0, counted in tenths; not how well the work fits. */
export const supportFit: PairedIndicator = definePairedMean({
  ...markDefinition,
  id: "support-fit",
  title: { nl: "Begeleiding die past", en: "Support that fits" },
  question: { nl: "Past de begeleiding bij wat mensen willen?", en: "Does the support fit what people want?" },
  sentence: {
    nl: "Werknemers geven gemiddeld een {} voor hoe goed de begeleiding past bij hun wensen.",
    en: "Employees give {} on average for how well the support fits their wishes.",
  },
  judge: judgeMark("supportFit"),
});
