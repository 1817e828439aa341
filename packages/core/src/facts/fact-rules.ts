import { defineRules } from "../finding/rule.ts";

/** What cannot be true of one fact, whatever else is known. */
export const factRules = defineRules(
  "fact",
  {
    "end-before-start": {
      severity: "error",
      level: "record",
      message: { nl: "Het einde ligt voor het begin.", en: "The end lies before the start." },
      remedy: {
        nl: "Kijk beide datums na in uw eigen systeem en lever opnieuw aan.",
        en: "Check both dates in your own system and deliver again.",
      },
    },
    "planned-end-before-start": {
      severity: "warning",
      level: "record",
      message: { nl: "Het geplande einde ligt voor het begin.", en: "The planned end lies before the start." },
      remedy: {
        nl: "Kijk het geplande einde na. Het telt nergens mee, maar klopt niet.",
        en: "Check the planned end. It counts nowhere, but it cannot be right.",
      },
    },
    "period-reversed": {
      severity: "error",
      level: "record",
      message: { nl: "De periode eindigt voordat zij begint.", en: "The period ends before it starts." },
      remedy: {
        nl: "Kijk de eerste en de laatste dag van de periode na en lever opnieuw aan.",
        en: "Check the first and the last day of the period and deliver again.",
      },
    },
    "returns-overlap": {
      severity: "error",
      level: "record",
      message: {
        nl: "Twee loonaangiften van dezelfde baan gaan over dezelfde dagen.",
        en: "Two wage returns of one job are about the same days.",
      },
      remedy: {
        nl: "Lever per baan en periode alleen de laatste loonaangifte.",
        en: "Deliver only the last wage return per job and period.",
      },
    },
    "aspect-twice": {
      severity: "error",
      level: "record",
      message: {
        nl: "Een aspect van de match is twee keer beoordeeld.",
        en: "An aspect of the match was rated twice.",
      },
      remedy: { nl: "Lever per aspect één oordeel.", en: "Deliver one rating per aspect." },
    },
    "group-without-participants": {
      severity: "warning",
      level: "record",
      message: {
        nl: "Bij begeleiding in een groep ontbreekt het aantal deelnemers. Daarom zijn de uren van deze periode niet bekend.",
        en: "Coaching in a group lacks the number of participants. The hours of this period are therefore not known.",
      },
      remedy: { nl: "Vul het aantal deelnemers in.", en: "Fill in the number of participants." },
    },
  },
  {
    nl: "Dit kan niet waar zijn, wat er verder ook bekend is. Zou het meetellen, dan klopt geen enkele duur of uitkomst van dit traject.",
    en: "This cannot be true, whatever else is known. If it counted, no duration or outcome of this trajectory would be right.",
  },
);
