import { defineRules } from "@jobcoach/core";

const NOTHING = { nl: "Er is niets nodig.", en: "You need not do anything." };

/** What the message on re-integration cannot carry when facts are written in it. `{field}` is the kind and field of the fact. */
export const gsdReintegratieWriteRules = defineRules("gsd-reintegratie-write", {
  "person-not-known": {
    severity: "error",
    level: "person",
    message: {
      nl: "Van een persoon kennen we het burgerservicenummer niet. Deze persoon is weggelaten.",
      en: "We do not know the citizen service number of a person. This person was left out.",
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
      nl: "Het bericht heeft geen plaats voor {field}. Dit is weggelaten.",
      en: "The message has no place for {field}. It was left out.",
    },
    remedy: {
      nl: "Er is niets nodig. Bewaar de feiten zelf ook, als u dit later nodig hebt.",
      en: "You need not do anything. Keep the facts too, if you need this later.",
    },
  },
  "reference-changed": {
    severity: "notice",
    level: "record",
    message: {
      nl: "Het kenmerk van een voorziening is niet bekend of past niet in 15 tekens. In het bericht krijgt zij een ander kenmerk.",
      en: "The reference of a facility is not known or does not fit 15 characters. In the message it has another reference.",
    },
    remedy: {
      nl: "Geef voorzieningen in het bronsysteem een nummer van hooguit 15 tekens.",
      en: "Give facilities a number of at most 15 characters in the source system.",
    },
  },
  "end-not-known": {
    severity: "warning",
    level: "record",
    message: {
      nl: "Van een voorziening is niet bekend wanneer zij eindigde. Het bericht kan dat niet zeggen, dus is zij weggelaten.",
      en: "It is not known when a facility ended. The message cannot say so, so the facility was left out.",
    },
    remedy: { nl: "Vul de einddatum in het bronsysteem in.", en: "Fill in the end date in the source system." },
  },
  "other-grantor": {
    severity: "notice",
    level: "record",
    message: {
      nl: "Een voorziening is niet door de gemeente verstrekt. Zij hoort niet in dit bericht en is weggelaten.",
      en: "A facility was not granted by the municipality. It does not belong in this message and was left out.",
    },
    remedy: NOTHING,
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
  "source-column-assumed": {
    severity: "notice",
    level: "delivery",
    message: {
      nl: "De kolomcode van de bron (CdKolomSuwi) is niet ingesteld. Er staat nu {column}; de codelijst is niet openbaar.",
      en: "The column code of the source (CdKolomSuwi) is not configured. Now it is {column}; its list is not public.",
    },
    remedy: {
      nl: "Vraag de code van uw organisatie aan BKWI en stel haar in.",
      en: "Ask BKWI for the code of your organisation and configure it.",
    },
  },
});
