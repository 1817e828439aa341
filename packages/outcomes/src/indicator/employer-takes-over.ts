import { defineShare, type ShareIndicator } from "./indicator.ts";
import { judgeLastAccounting, lastAccountingReasons } from "./last-accounting.ts";
import { lastAccountingDefinition } from "./last-accounting-definition.ts";

/** Whether the employer took over the guidance by the last accounting period. */
export const employerTakesOver: ShareIndicator = defineShare({
  ...lastAccountingDefinition,
  kind: "share",
  id: "employer-takes-over",
  title: { nl: "Werkgever neemt begeleiding over", en: "Employer takes the guidance over" },
  question: { nl: "Nemen werkgevers de begeleiding over?", en: "Do employers take the guidance over?" },
  sentence: {
    nl: "Bij {} van de mensen nam de werkgever de begeleiding zeker over.",
    en: "For {} of people the employer is known to have taken the guidance over.",
  },
  numerator: {
    nl: "Trajecten met als laatste resultaat R5: werkt, begeleiding overgenomen door de werkgever. Wie zonder begeleiding werkt (R1), telt als nee.",
    en: "Trajectories with last result R5: works, guidance taken over by the employer. Who works without guidance (R1) counts as no.",
  },
  unknowns: {
    nl: "Zonder resultaat, of met twee verschillende over dezelfde periode, is de uitkomst niet bekend. De bovengrens telt die als ja.",
    en: "Without a result, or with two that differ for one period, the outcome is not known. The upper bound counts it as yes.",
  },
  direction: "neutral",
  unit: "share",
  reasons: { ...lastAccountingReasons, counted: ["yes", "no"] },
  clockOf: ({ start }) => start,
  judge: judgeLastAccounting<"yes" | "no">((code) =>
    code === "R5" ? { reason: "yes", value: "yes" } : { reason: "no", value: "no" },
  ),
});
