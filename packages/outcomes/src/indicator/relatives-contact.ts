import { defineShare, type ShareIndicator } from "./indicator.ts";
import { involvementDefinition, judgeInvolvement } from "./involvement.ts";

/** In how many trajectories the job coach was in touch with relatives. */
export const relativesContact: ShareIndicator = defineShare({
  ...involvementDefinition,
  id: "relatives-contact",
  title: { nl: "Contact met naasten", en: "Contact with relatives" },
  question: { nl: "Stemt de jobcoach af met naasten?", en: "Does the job coach coordinate with relatives?" },
  sentence: {
    nl: "In {} van de trajecten was er contact met naasten.",
    en: "In {} of trajectories there was contact with relatives.",
  },
  numerator: {
    nl: "Trajecten met minstens één contact van de jobcoach met naasten van de werknemer.",
    en: "Trajectories with at least one contact of the job coach with relatives of the employee.",
  },
  source: "Trimbos-instituut AF1834 (2020), third core point of good coaching; window and rule for no by this project",
  judge: judgeInvolvement((contact) => contact.relativesContact),
});
