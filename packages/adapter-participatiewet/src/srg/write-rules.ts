import { defineRules } from "@jobcoach/core";

/** What the statistic on re-integration cannot carry when facts are written in it. `{field}` is the kind and field of the fact. */
export const srgWriteRules = defineRules("srg-write", {
  "person-not-known": {
    severity: "error",
    level: "person",
    message: {
      nl: "Van een persoon kennen we het burgerservicenummer niet. De voorzieningen van deze persoon zijn weggelaten.",
      en: "We do not know the citizen service number of a person. The facilities of this person were left out.",
    },
    remedy: {
      nl: "Schrijf het bestand waar ook de oorspronkelijke levering is, met dezelfde sleutel.",
      en: "Write the file where the original delivery is too, with the same key.",
    },
  },
  "not-carried": {
    severity: "notice",
    level: "structure",
    message: {
      nl: "De statistiek heeft geen plaats voor {field}. Dit is weggelaten.",
      en: "The statistic has no place for {field}. It was left out.",
    },
    remedy: {
      nl: "Er is niets nodig. Bewaar de feiten zelf ook, als u dit later nodig hebt.",
      en: "You need not do anything. Keep the facts too, if you need this later.",
    },
  },
  rounded: {
    severity: "notice",
    level: "value",
    message: {
      nl: "De statistiek kent alleen hele procenten. {field} is afgerond.",
      en: "The statistic knows whole percentages only. {field} was rounded.",
    },
    remedy: { nl: "Er is niets nodig.", en: "You need not do anything." },
  },
  "outside-month": {
    severity: "notice",
    level: "record",
    message: {
      nl: "Een voorziening liep niet in de maand van de levering. Zij is weggelaten.",
      en: "A facility did not run in the month of the delivery. It was left out.",
    },
    remedy: {
      nl: "Lever elke maand apart. Een voorziening hoort in elke maand waarin zij liep.",
      en: "Deliver every month on its own. A facility belongs in every month in which it ran.",
    },
  },
  "end-not-known": {
    severity: "notice",
    level: "record",
    message: {
      nl: "Van een voorziening is niet bekend wanneer zij eindigde. De statistiek kan dat niet zeggen, dus is zij weggelaten.",
      en: "It is not known when a facility ended. The statistic cannot say so, so the facility was left out.",
    },
    remedy: { nl: "Vul de einddatum in het bronsysteem in.", en: "Fill in the end date in the source system." },
  },
  "other-grantor": {
    severity: "notice",
    level: "record",
    message: {
      nl: "Een voorziening is niet door de gemeente verstrekt. Zij hoort niet in deze statistiek en is weggelaten.",
      en: "A facility was not granted by the municipality. It does not belong in this statistic and was left out.",
    },
    remedy: { nl: "Er is niets nodig.", en: "You need not do anything." },
  },
  "number-not-carried": {
    severity: "notice",
    level: "record",
    message: {
      nl: "Het kenmerk van een voorziening past niet in 15 tekens of is niet bekend. Zij staat er zonder registratienummer in.",
      en: "The reference of a facility does not fit 15 characters or is not known. It is written without registration number.",
    },
    remedy: {
      nl: "Geef voorzieningen in het bronsysteem een nummer van hooguit 15 tekens.",
      en: "Give facilities a number of at most 15 characters in the source system.",
    },
  },
  "number-twice": {
    severity: "notice",
    level: "record",
    message: {
      nl: "Een voorziening heeft hetzelfde kenmerk als een andere. Alleen de eerste staat in het bestand.",
      en: "A facility has the same reference as another. Only the first is in the file.",
    },
    remedy: { nl: "Geef elke voorziening een eigen nummer.", en: "Give every facility its own number." },
  },
  "subsidy-without-facility": {
    severity: "notice",
    level: "record",
    message: {
      nl: "Bij een subsidie hoort geen loonkostensubsidie als voorziening, met dezelfde begin- en einddatum. Zij is weggelaten.",
      en: "No wage cost subsidy as a facility, with the same first and last day, goes with a subsidy. It was left out.",
    },
    remedy: {
      nl: "Leg de loonkostensubsidie vast als voorziening van type 10, 11 of 12.",
      en: "Record the wage cost subsidy as a facility of type 10, 11 or 12.",
    },
  },
});
