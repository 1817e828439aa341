import { definePairedMean, type PairedIndicator } from "./indicator.ts";
import { judgeMark, markDefinition } from "./mark-definition.ts";
import { studyOnce } from "./published-references.ts";

/** The mark employees give to how much the support brings them, 1.0 to 10.0, counted in tenths. */
export const supportBenefit: PairedIndicator = definePairedMean({
  ...markDefinition,
  id: "support-benefit",
  title: { nl: "Wat de begeleiding oplevert", en: "What the support brings" },
  question: { nl: "Levert de begeleiding mensen iets op?", en: "Does the support bring people something?" },
  sentence: {
    nl: "Werknemers geven gemiddeld een {} voor wat de begeleiding hun oplevert.",
    en: "Employees give {} on average for what the support brings them.",
  },
  references: [studyOnce("mark", 8.2, "not-published")],
  judge: judgeMark("supportBenefit"),
});
