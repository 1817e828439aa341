import { defineShare, type ShareIndicator } from "./indicator.ts";
import { involvementDefinition, judgeInvolvement } from "./involvement.ts";
import { studyInWords } from "./published-references.ts";

/** In how many trajectories the job coach involved a colleague of the employee. */
export const colleagueInvolved: ShareIndicator = defineShare({
  ...involvementDefinition,
  id: "colleague-involved",
  title: { nl: "Collega doet mee", en: "A colleague takes part" },
  question: { nl: "Schakelt de jobcoach een collega in?", en: "Does the job coach involve a colleague?" },
  sentence: {
    nl: "In {} van de trajecten is een collega ingeschakeld.",
    en: "In {} of trajectories a colleague is involved.",
  },
  numerator: {
    nl: "Trajecten met minstens één contact waarbij een collega van de werknemer betrokken was.",
    en: "Trajectories with at least one contact that involved a colleague of the employee.",
  },
  source:
    "Trimbos-instituut AF1834 (2020): more than half of trajectories, without a number; window and rule for no by this project",
  references: [studyInWords("in meer dan de helft van de trajecten", "in more than half of the trajectories")],
  judge: judgeInvolvement((contact) => contact.colleagueInvolved),
});
