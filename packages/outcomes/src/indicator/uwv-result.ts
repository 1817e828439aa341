import { ResultCode } from "@jobcoach/core";
import { type DistributionIndicator, defineDistribution } from "./indicator.ts";
import { judgeLastAccounting, lastAccountingReasons } from "./last-accounting.ts";
import { lastAccountingDefinition } from "./last-accounting-definition.ts";

/** How people are spread over the results R1 to R6 of the last accounting period. */
export const uwvResult: DistributionIndicator = defineDistribution({
  ...lastAccountingDefinition,
  kind: "distribution",
  id: "uwv-result",
  title: { nl: "Resultaat van de laatste periode", en: "Result of the last period" },
  question: {
    nl: "Wat is het resultaat van de begeleiding volgens de verantwoording?",
    en: "What is the result of the coaching according to the accounting?",
  },
  sentence: {
    nl: "In de laatste periode was het resultaat bij {} van de mensen zo.",
    en: "In the last period this was the result for {} of people.",
  },
  numerator: {
    nl: "Mensen naar het resultaat dat de jobcoach over de laatste periode opgaf.",
    en: "People by the result that the coach stated for the last period.",
  },
  unknowns: {
    nl: "Zonder resultaat, of met twee verschillende over dezelfde periode, is de uitkomst niet bekend en telt die niet mee in de verdeling.",
    en: "Without a result, or with two that differ for one period, the outcome is not known and not in the distribution.",
  },
  direction: "neutral",
  unit: "none",
  reasons: { ...lastAccountingReasons, counted: ["answered"] },
  questions: [
    {
      id: "result",
      title: { nl: "Resultaat", en: "Result" },
      answers: [
        { id: "r1", title: { nl: "Werkt zonder begeleiding", en: "Works without guidance" } },
        { id: "r2", title: { nl: "Werkt, lichtere begeleiding", en: "Works, lighter guidance" } },
        { id: "r3", title: { nl: "Werkt, zelfde begeleiding", en: "Works, same guidance" } },
        { id: "r4", title: { nl: "Werkt, zwaardere begeleiding", en: "Works, heavier guidance" } },
        {
          id: "r5",
          title: { nl: "Werkt, werkgever neemt begeleiding over", en: "Works, guidance taken over by the employer" },
        },
        { id: "r6", title: { nl: "Werkt niet meer", en: "No longer works" } },
      ],
    },
  ],
  clockOf: ({ start }) => start,
  judge: judgeLastAccounting((code) => ({ reason: "answered", value: [ResultCode.options.indexOf(code)] })),
});
