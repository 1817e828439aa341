import { judgeReaction, reactionDefinition } from "./disclosure-definition.ts";
import { definePairedMean, type PairedIndicator } from "./indicator.ts";
import { studyToldByMovisie } from "./published-references.ts";

/** The mark for the reaction of the employer, by employees who told; 1.0 to 10.0, counted in tenths. */
export const reactionEmployer: PairedIndicator = definePairedMean({
  ...reactionDefinition,
  id: "reaction-employer",
  title: { nl: "Reactie van de werkgever", en: "Reaction of the employer" },
  question: { nl: "Reageert de werkgever goed?", en: "Does the employer react well?" },
  sentence: {
    nl: "Wie het de werkgever vertelde, geeft de reactie gemiddeld een {}.",
    en: "Those who told the employer give the reaction {} on average.",
  },
  references: [studyToldByMovisie("mark", 8.4)],
  judge: judgeReaction("employer"),
});
