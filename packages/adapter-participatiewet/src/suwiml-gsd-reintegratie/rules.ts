import { defineRules } from "@jobcoach/core";

/** What can be wrong with a municipal re-integration file, beyond what every SuwiML answer can have. */
export const gsdReintegratieRules = defineRules("gsd-reintegratie", {
  "type-unknown": {
    severity: "error",
    level: "value",
    message: {
      nl: "Het type voorziening ontbreekt of staat niet in de codelijst.",
      en: "The type of facility is missing or is not in the code list.",
    },
    remedy: {
      nl: "Kies in het bronsysteem een type uit de lijst van CBS, bijvoorbeeld 30 voor jobcoaching.",
      en: "Choose a type from the list of Statistics Netherlands in the source system, 30 for job coaching for instance.",
    },
  },
  "begin-missing": {
    severity: "error",
    level: "record",
    message: { nl: "De begindatum van een voorziening ontbreekt.", en: "The begin date of a facility is missing." },
    remedy: {
      nl: "Vul de begindatum in het bronsysteem in.",
      en: "Fill in the begin date in the source system.",
    },
  },
  "begin-unclear": {
    severity: "warning",
    level: "record",
    message: {
      nl: "De begindatum is niet helemaal bekend. Deze voorziening telt niet mee.",
      en: "The begin date is not fully known. This facility does not count.",
    },
    remedy: {
      nl: "Vul de hele datum in het bronsysteem in.",
      en: "Fill in the whole date in the source system.",
    },
  },
  "number-missing": {
    severity: "notice",
    level: "record",
    message: {
      nl: "Deze voorziening heeft geen registratienummer. Begindatum en type dienen als kenmerk.",
      en: "This facility has no registration number. Its begin date and type serve as reference.",
    },
    remedy: {
      nl: "Lever het registratienummer mee. Dan blijft een correctie bij dezelfde voorziening horen.",
      en: "Deliver the registration number. Then a correction stays with the same facility.",
    },
  },
  "number-repeated": {
    severity: "warning",
    level: "record",
    message: {
      nl: "Eén registratienummer staat bij verschillende voorzieningen van deze persoon.",
      en: "One registration number stands with several facilities of this person.",
    },
    remedy: {
      nl: "Geef elke voorziening in het bronsysteem een eigen nummer.",
      en: "Give every facility its own number in the source system.",
    },
  },
  "delivered-twice": {
    severity: "notice",
    level: "record",
    message: {
      nl: "Dezelfde voorziening staat er twee keer. Zij telt één keer.",
      en: "The same facility stands here twice. It counts once.",
    },
    remedy: { nl: "Er is niets nodig.", en: "You need not do anything." },
  },
  "other-municipality": {
    severity: "warning",
    level: "delivery",
    message: {
      nl: "Deze voorzieningen zijn volgens het bericht van een andere gemeente dan de levering. Ze tellen bij de levering mee.",
      en: "By the message these facilities are of another municipality than the delivery. They count with the delivery.",
    },
    remedy: {
      nl: "Controleer of het bericht in deze levering hoort. Zo niet, haal het eruit.",
      en: "Check whether the message belongs to this delivery. If not, take it out.",
    },
  },
  "wage-value-without-subsidy": {
    severity: "warning",
    level: "record",
    message: {
      nl: "Er staat een loonwaarde bij een voorziening die geen loonkostensubsidie is. Zij wordt niet gebruikt.",
      en: "A wage value stands with a facility that is no wage cost subsidy. It is not used.",
    },
    remedy: {
      nl: "Controleer het type voorziening in het bronsysteem.",
      en: "Check the type of facility in the source system.",
    },
  },
});
