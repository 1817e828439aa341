import { disclosureDefinition, judgeDisclosure } from "./disclosure-definition.ts";
import { defineShare, type ShareIndicator } from "./indicator.ts";
import { studyToldByMovisie } from "./published-references.ts";

/** Whether employees told the employer about their psychological vulnerability. */
export const disclosureEmployer: ShareIndicator = defineShare({
  ...disclosureDefinition,
  id: "disclosure-employer",
  title: { nl: "Open naar de werkgever", en: "Open with the employer" },
  question: {
    nl: "Vertellen mensen de werkgever over hun kwetsbaarheid?",
    en: "Do people tell the employer about their vulnerability?",
  },
  sentence: {
    nl: "{} van de werknemers heeft het de werkgever verteld.",
    en: "{} of employees told the employer.",
  },
  numerator: {
    nl: "Werknemers die zeggen dat de werkgever of leidinggevende van hun psychische klachten weet omdat zij het verteld hebben.",
    en: "Employees who say that they told the employer or supervisor about their psychological complaints.",
  },
  references: [studyToldByMovisie("percent", 78)],
  judge: judgeDisclosure("employer"),
});
