import { defineRules } from "@jobcoach/core";

/** What can be wrong with a record of the statistic on benefits. They are checks of this project, not of CBS. */
export const busRules = defineRules("bus", {
  "begin-after-month": {
    severity: "error",
    level: "record",
    message: {
      nl: "De uitkering begint na de maand van de levering.",
      en: "The benefit begins after the month of the delivery.",
    },
    remedy: {
      nl: "Lever de uitkering in de maand waarin zij begint, of verbeter de datum.",
      en: "Deliver the benefit in the month in which it begins, or correct the date.",
    },
  },
  "end-planned": {
    severity: "notice",
    level: "record",
    message: {
      nl: "Dit einde ligt na de maand van de levering. De uitkering telt als lopend, de reden nog niet.",
      en: "This end is after the month of the delivery. The benefit counts as running, the reason not yet.",
    },
    remedy: { nl: "Er is niets nodig.", en: "You need not do anything." },
  },
  "reason-without-end": {
    severity: "warning",
    level: "record",
    message: {
      nl: "Er staat een reden voor het einde, maar geen einddatum. Wanneer de uitkering eindigde, is niet bekend.",
      en: "There is a reason for the end, but no end date. When the benefit ended is not known.",
    },
    remedy: { nl: "Vul de einddatum in het bronsysteem in.", en: "Fill in the end date in the source system." },
  },
  "end-without-reason": {
    severity: "warning",
    level: "record",
    message: {
      nl: "De uitkering is beëindigd, maar de reden ontbreekt. Of iemand ging werken, is dan niet te zien.",
      en: "The benefit has ended, but the reason is missing. Whether somebody went to work cannot be seen then.",
    },
    remedy: { nl: "Vul de reden van beëindiging in.", en: "Fill in the reason of the end." },
  },
  "number-missing": {
    severity: "notice",
    level: "record",
    message: {
      nl: "Deze uitkering heeft geen registratienummer. Persoon, soort en begindatum dienen als kenmerk.",
      en: "This benefit has no registration number. Person, kind and first day serve as reference.",
    },
    remedy: {
      nl: "Lever het registratienummer mee. Dan blijft een correctie bij dezelfde uitkering horen.",
      en: "Deliver the registration number. Then a correction stays with the same benefit.",
    },
  },
});
