import { hoursWindows } from "@jobcoach/core";
import { employerSupportedDefinition, judgeEmployerSupported } from "./employer-supported.ts";
import { defineShare, type ShareIndicator } from "./indicator.ts";
import { studyOnce } from "./published-references.ts";

/** In how many trajectories the employer got coaching too, in the first 91 days. */
export const employerSupportedStart: ShareIndicator = defineShare({
  ...employerSupportedDefinition,
  id: "employer-supported-start",
  title: { nl: "Ook de werkgever begeleid bij de start", en: "The employer supported too at the start" },
  question: { nl: "Krijgt ook de werkgever begeleiding?", en: "Does the employer get support too?" },
  sentence: {
    nl: "Bij de start krijgt in {} van de trajecten ook de werkgever begeleiding.",
    en: "At the start the employer gets support too in {} of trajectories.",
  },
  window: {
    nl: "Dag 0 tot en met 90. Bij opgave door de coach: het maandgemiddelde dat de coach bij het begin noemt.",
    en: "Days 0 to 90. Where the coach reports: the monthly average stated at the start.",
  },
  windowDays: hoursWindows.baseline.to,
  references: [studyOnce("percent", 95, "baseline")],
  judge: judgeEmployerSupported("baseline"),
});
