import { disclosureDefinition, judgeDisclosure } from "./disclosure-definition.ts";
import { defineShare, type ShareIndicator } from "./indicator.ts";
import { studyToldByMovisie } from "./published-references.ts";

/** Whether employees told colleagues about their psychological vulnerability. */
export const disclosureColleagues: ShareIndicator = defineShare({
  ...disclosureDefinition,
  id: "disclosure-colleagues",
  title: { nl: "Open naar collega's", en: "Open with colleagues" },
  question: {
    nl: "Vertellen mensen collega's over hun kwetsbaarheid?",
    en: "Do people tell colleagues about their vulnerability?",
  },
  sentence: {
    nl: "{} van de werknemers heeft het collega's verteld.",
    en: "{} of employees told colleagues.",
  },
  numerator: {
    nl: "Werknemers die zeggen dat zij collega's over hun psychische klachten verteld hebben.",
    en: "Employees who say that they told colleagues about their psychological complaints.",
  },
  references: [studyToldByMovisie("percent", 58)],
  judge: judgeDisclosure("colleagues"),
});
