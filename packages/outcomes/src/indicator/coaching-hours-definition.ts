import { hoursModeOf, hoursWindows } from "@jobcoach/core";
import { coachingHoursReasons } from "./coaching-hours.ts";
import type { PairedIndicator } from "./indicator.ts";
import { MINIMUM_PERSONS } from "./minimum-persons.ts";

/** What the hours for the employee and those for the employer have in common. */
export const coachingHoursDefinition = {
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
    nl: "Een maand zonder uren telt alleen als 0 als de gemeente alle uren bijhoudt. Anders zijn de uren niet bekend. Dat geldt ook als een contact omstreden is of als een deel van de periode niet is geleverd.",
    en: "A month without hours counts as 0 only where all hours are logged. Otherwise the hours are not known. So they are where a contact is disputed or part of the window was not delivered.",
  },
  direction: "neutral",
  unit: "minutes-per-month",
  windowDays: hoursWindows.followUp.to,
  minimumN: MINIMUM_PERSONS,
  reasons: coachingHoursReasons,
  references: [],
  source: "Definition of this project, after Trimbos-instituut AF1834 (2020)",
  hoursModeOf,
} satisfies Partial<PairedIndicator>;
