import { coachingHoursReasons, hoursModeOf, hoursWindows, judgeCoachingHours } from "./coaching-hours.ts";
import { definePairedMean, type PairedIndicator } from "./indicator.ts";

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
  denominator: {
    nl: "Trajecten met minstens 28 dagen begeleiding in de periode waarvan de uren bekend zijn.",
    en: "Trajectories with at least 28 days of coaching in the window whose hours are known.",
  },
  window: {
    nl: "Begin: dag 0 tot en met 90. Vervolg: dag 91 tot en met 181. Bij opgave door de coach: het maandgemiddelde dat de coach op dat moment noemt. Bijgehouden uren en opgaven worden nooit opgeteld.",
    en: "Start: days 0 to 90. Follow-up: days 91 to 181. Where the coach reports: the monthly average stated at that moment. Logged and reported hours are never added up.",
  },
  exclusions: {
    nl: "Minder dan 28 dagen begeleid in de periode, gestart voordat de levering begint, overleden of AOW-leeftijd bereikt.",
    en: "Coached under 28 days in the window, started before the delivery begins, died or reached state pension age.",
  },
  unknowns: {
    nl: "Een maand zonder uren telt alleen als 0 als de gemeente alle uren bijhoudt. Anders zijn de uren niet bekend.",
    en: "A month without hours counts as 0 only where all hours are logged. Otherwise the hours are not known.",
  },
  direction: "neutral",
  unit: "minutes-per-month",
  windowDays: hoursWindows.followUp.to,
  reasons: coachingHoursReasons,
  references: [],
  source: "Definition of this project, after Trimbos-instituut AF1834 (2020)",
  hoursModeOf,
  judge: (subject) => judgeCoachingHours(subject, "employer"),
});
