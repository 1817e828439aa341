import { defineRules } from "@jobcoach/core";

/** What can be wrong with a record of the statistic on re-integration. They are checks of this project, not of CBS. */
export const srgRules = defineRules("srg", {
  "begin-after-month": {
    severity: "error",
    level: "record",
    message: {
      nl: "De voorziening begint na de maand van de levering.",
      en: "The facility begins after the month of the delivery.",
    },
    remedy: {
      nl: "Lever de voorziening in de maand waarin zij begint, of verbeter de begindatum.",
      en: "Deliver the facility in the month in which it begins, or correct the begin date.",
    },
  },
  "ended-before-month": {
    severity: "warning",
    level: "record",
    message: {
      nl: "De voorziening eindigde al voor de maand van de levering. Het einde telt wel.",
      en: "The facility ended before the month of the delivery. Its end does count.",
    },
    remedy: {
      nl: "Lever alleen voorzieningen die in de maand zijn gebruikt.",
      en: "Deliver only facilities that were used in the month.",
    },
  },
  "wage-value-without-subsidy": {
    severity: "warning",
    level: "record",
    message: {
      nl: "Er staat een loonwaarde of een reden bij een voorziening die geen loonkostensubsidie is. Die gebruiken we niet.",
      en: "A wage value or a reason stands with a facility that is no wage cost subsidy. It is not used.",
    },
    remedy: {
      nl: "Controleer het type voorziening in het bronsysteem.",
      en: "Check the type of facility in the source system.",
    },
  },
  "end-reason-missing": {
    severity: "warning",
    level: "record",
    message: {
      nl: "De loonkostensubsidie eindigt in deze maand, maar er staat niet of zij echt stopt of doorloopt.",
      en: "The wage cost subsidy ends in this month, but it does not say whether it stops or goes on.",
    },
    remedy: {
      nl: "Vul de reden van beëindiging in: 1 loopt door, 2 werkelijk einde.",
      en: "Fill in the reason of the end: 1 goes on, 2 real end.",
    },
  },
  "end-reason-without-end": {
    severity: "warning",
    level: "record",
    message: {
      nl: "Er staat een reden voor het einde, maar geen einddatum die al voorbij is. De reden gebruiken we niet.",
      en: "There is a reason for the end, but no end date that has come. The reason is not used.",
    },
    remedy: { nl: "Vul de einddatum in of haal de reden weg.", en: "Fill in the end date or take the reason away." },
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
  "number-twice": {
    severity: "error",
    level: "record",
    message: {
      nl: "Deze voorziening staat al in dit bestand: zelfde persoon, zelfde registratienummer. De eerste telt.",
      en: "This facility stands in this file already: same person, same registration number. The first one counts.",
    },
    remedy: {
      nl: "Lever elke voorziening één keer per maand, en geef elke voorziening een eigen nummer.",
      en: "Deliver every facility once a month, and give every facility its own number.",
    },
  },
  "number-of-another": {
    severity: "error",
    level: "record",
    message: {
      nl: "Dit registratienummer staat in dit bestand ook bij iemand anders. De eerste telt.",
      en: "This registration number stands with somebody else in this file too. The first one counts.",
    },
    remedy: {
      nl: "Geef elke voorziening in het bronsysteem een eigen nummer.",
      en: "Give every facility its own number in the source system.",
    },
  },
  "facility-twice": {
    severity: "error",
    level: "record",
    message: {
      nl: "Deze voorziening zonder nummer staat al in dit bestand: zelfde persoon, begindatum en type. De eerste telt.",
      en: "This facility without a number stands in this file already: same person, first day and type. The first one counts.",
    },
    remedy: {
      nl: "Is het een andere voorziening? Lever dan de registratienummers mee. Zo niet, lever haar één keer.",
      en: "Is it another facility? Then deliver the registration numbers. If not, deliver it once.",
    },
  },
  "birth-date-differs": {
    severity: "warning",
    level: "person",
    message: {
      nl: "Deze persoon heeft in dit bestand ook een andere geboortedatum.",
      en: "This person has another date of birth in this file too.",
    },
    remedy: {
      nl: "Zoek uit welke geboortedatum klopt, en of het burgerservicenummer van deze persoon is.",
      en: "Find out which date of birth is right, and whether the citizen service number is of this person.",
    },
  },
  "description-with-accents": {
    severity: "warning",
    level: "value",
    message: {
      nl: "De omschrijving heeft tekens met accenten. Die horen niet in dit veld. Wij lezen het veld niet.",
      en: "The description has letters with accents. They do not belong in this field. We do not read it.",
    },
    remedy: { nl: "Schrijf de omschrijving zonder accenten.", en: "Write the description without accents." },
  },
  "checks-limited": {
    severity: "notice",
    level: "file",
    message: {
      nl: "Het bestand is zo groot dat we niet alle records met elkaar vergelijken.",
      en: "The file is so large that not all records are compared with each other.",
    },
    remedy: { nl: "Er is niets nodig.", en: "You need not do anything." },
  },
  "list-not-known": {
    severity: "notice",
    level: "structure",
    message: {
      nl: "De codelijst van veld *{field}* is voor 2015 tot en met 2018 niet bekend. We gebruiken het veld niet.",
      en: "The code list of field *{field}* is not known for 2015 to 2018. The field is not used.",
    },
    remedy: { nl: "Er is niets nodig.", en: "You need not do anything." },
  },
  "type-ambiguous": {
    severity: "notice",
    level: "record",
    message: {
      nl: "Type 08 van toen past bij meer dan één type van nu. Deze voorziening telt niet mee.",
      en: "Type 08 of that time fits more than one type of today. This facility does not count.",
    },
    remedy: { nl: "Er is niets nodig.", en: "You need not do anything." },
  },
});
