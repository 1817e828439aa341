import { defineShare, type ShareIndicator } from "./indicator.ts";
import { involvementDefinition, judgeInvolvement } from "./involvement.ts";

/** In how many trajectories the job coach was in touch with care providers. */
export const careContact: ShareIndicator = defineShare({
  ...involvementDefinition,
  id: "care-contact",
  title: { nl: "Contact met de zorg", en: "Contact with care" },
  question: { nl: "Stemt de jobcoach af met de zorg?", en: "Does the job coach coordinate with care?" },
  sentence: {
    nl: "In {} van de trajecten was er contact met de zorg.",
    en: "In {} of trajectories there was contact with care.",
  },
  numerator: {
    nl: "Trajecten met minstens één contact van de jobcoach met zorgverleners.",
    en: "Trajectories with at least one contact of the job coach with care providers.",
  },
  source: "Trimbos-instituut AF1834 (2020), third core point of good coaching; window and rule for no by this project",
  judge: judgeInvolvement((contact) => contact.careContact),
});
