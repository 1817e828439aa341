import { judgeCoachingHours } from "./coaching-hours.ts";
import { coachingHoursDefinition } from "./coaching-hours-definition.ts";
import { definePairedMean, type PairedIndicator } from "./indicator.ts";
import { studyAtBothMoments } from "./published-references.ts";

/** Hours of coaching that the employee gets per month, at the start and half a year later. */
export const coachingHoursEmployee: PairedIndicator = definePairedMean({
  kind: "paired-mean",
  id: "coaching-hours-employee",
  version: "1.0.0",
  title: { nl: "Uren begeleiding voor de werknemer", en: "Hours of coaching for the employee" },
  question: { nl: "Hoeveel begeleiding krijgen mensen?", en: "How much coaching do people get?" },
  sentence: {
    nl: "Een werknemer krijgt gemiddeld {} uur begeleiding per maand.",
    en: "An employee gets {} hours of coaching per month on average.",
  },
  numerator: {
    nl: "Minuten begeleiding van de werknemer per maand van 30,4375 dagen. Minuten in een groep worden gedeeld door het aantal deelnemers. Toegekende uren tellen niet.",
    en: "Minutes of coaching of the employee per month of 30.4375 days. Minutes in a group are divided by the number of participants. Awarded hours do not count.",
  },
  ...coachingHoursDefinition,
  references: [studyAtBothMoments("hours-per-month", 4.8, 3.7)],
  judge: judgeCoachingHours("employee"),
});
