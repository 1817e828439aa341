import { judgeReaction, reactionDefinition } from "./disclosure-definition.ts";
import { definePairedMean, type PairedIndicator } from "./indicator.ts";
import { studyToldByMovisie } from "./published-references.ts";

/** The mark for the reaction of colleagues, by employees who told; 1.0 to 10.0, counted in tenths. */
export const reactionColleagues: PairedIndicator = definePairedMean({
  ...reactionDefinition,
  id: "reaction-colleagues",
  title: { nl: "Reactie van collega's", en: "Reaction of colleagues" },
  question: { nl: "Reageren collega's goed?", en: "Do colleagues react well?" },
  sentence: {
    nl: "Wie het collega's vertelde, geeft de reactie gemiddeld een {}.",
    en: "Those who told colleagues give the reaction {} on average.",
  },
  references: [studyToldByMovisie("mark", 7.9)],
  judge: judgeReaction("colleagues"),
});
