import { hoursWindows } from "@jobcoach/core";
import { employerSupportedDefinition, judgeEmployerSupported } from "./employer-supported.ts";
import { defineShare, type ShareIndicator } from "./indicator.ts";
import { studyOnce } from "./published-references.ts";

/** In how many trajectories the employer got coaching too, in the second 91 days. */
export const employerSupportedFollowUp: ShareIndicator = defineShare({
  ...employerSupportedDefinition,
  id: "employer-supported-follow-up",
  title: { nl: "Ook de werkgever begeleid bij het vervolg", en: "The employer supported too at follow-up" },
  question: { nl: "Krijgt ook de werkgever nog begeleiding?", en: "Does the employer still get support too?" },
  sentence: {
    nl: "Bij het vervolg krijgt in {} van de trajecten ook de werkgever begeleiding.",
    en: "At follow-up the employer gets support too in {} of trajectories.",
  },
  window: {
    nl: "Dag 91 tot en met 181. Bij opgave door de coach: het maandgemiddelde dat de coach bij het vervolg noemt.",
    en: "Days 91 to 181. Where the coach reports: the monthly average stated at follow-up.",
  },
  windowDays: hoursWindows.followUp.to,
  references: [studyOnce("percent", 90, "followUp")],
  judge: judgeEmployerSupported("followUp"),
});
