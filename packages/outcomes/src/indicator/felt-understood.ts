import { definePairedMean, type PairedIndicator } from "./indicator.ts";
import { judgeMark, markDefinition } from "./mark-definition.ts";
import { studyInWords } from "./published-references.ts";

/** The mark employees give to how well their job coach understands them, 1.0 to 10.0, counted in tenths. */
export const feltUnderstood: PairedIndicator = definePairedMean({
  ...markDefinition,
  id: "felt-understood",
  title: { nl: "Zich begrepen voelen", en: "Feeling understood" },
  question: { nl: "Voelen mensen zich begrepen?", en: "Do people feel understood?" },
  sentence: {
    nl: "Werknemers geven gemiddeld een {} voor hoe goed hun jobcoach hen begrijpt.",
    en: "Employees give {} on average for how well their job coach understands them.",
  },
  references: [
    studyInWords(
      "twee cijfers, 8,8 en 8,5, zonder dat gepubliceerd is of dat twee momenten zijn of twee vragen",
      "two marks, 8.8 and 8.5; whether these are two moments or two questions was not published",
    ),
  ],
  judge: judgeMark("understood"),
});
