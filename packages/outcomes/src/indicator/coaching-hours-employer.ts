import { judgeCoachingHours } from "./coaching-hours.ts";
import { coachingHoursDefinition } from "./coaching-hours-definition.ts";
import { definePairedMean, type PairedIndicator } from "./indicator.ts";
import { studyAtBothMoments } from "./published-references.ts";

/** Hours of coaching that the employer gets per month, at the start and half a year later; zeros included. */
export const coachingHoursEmployer: PairedIndicator = definePairedMean({
  kind: "paired-mean",
  id: "coaching-hours-employer",
  version: "1.0.0",
  title: { nl: "Uren begeleiding voor de werkgever", en: "Hours of coaching for the employer" },
  question: { nl: "Hoeveel begeleiding krijgen werkgevers?", en: "How much coaching do employers get?" },
  sentence: {
    nl: "Een werkgever krijgt gemiddeld {} uur begeleiding per maand.",
    en: "An employer gets {} hours of coaching per month on average.",
  },
  numerator: {
    nl: "Minuten begeleiding van de werkgever per maand van 30,4375 dagen. Wie geen begeleiding kreeg, telt mee met 0.",
    en: "Minutes of coaching of the employer per month of 30.4375 days. Employers without coaching count as 0.",
  },
  ...coachingHoursDefinition,
  references: [studyAtBothMoments("hours-per-month", 1.9, 1.5)],
  judge: judgeCoachingHours("employer"),
});
