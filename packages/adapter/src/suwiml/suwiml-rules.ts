import { defineRules } from "@jobcoach/core";

const MEND_NL = "Vraag de leverancier van het bronsysteem dit te herstellen, en haal het bericht opnieuw op.";
const MEND_EN = "Ask the supplier of the source system to mend this, and fetch the message again.";
const NOTHING_NL = "Er is niets nodig.";
const NOTHING_EN = "You need not do anything.";

/** What can be wrong with a SuwiML answer, whatever the service. */
export const suwimlRules = defineRules("suwiml", {
  "other-version": {
    severity: "error",
    level: "structure",
    message: {
      nl: "Dit bericht is van een andere versie van de dienst. Het is niet gelezen.",
      en: "This message is of another version of the service. It was not read.",
    },
    remedy: {
      nl: "Vraag het bericht op in versie {version}, of vraag ons om deze versie te gaan lezen.",
      en: "Request the message in version {version}, or ask us to start reading this version.",
    },
  },
  "nothing-found": {
    severity: "notice",
    level: "record",
    message: {
      nl: "Niets gevonden: in dit antwoord staat geen persoon, dus het is nergens aan te koppelen.",
      en: "Nothing found: there is no person in this answer, so it cannot be linked.",
    },
    remedy: {
      nl: "Moet 'niets gevonden' meetellen? Bewaar dan naast het antwoord over wie de vraag ging.",
      en: "Should 'nothing found' count? Then keep beside the answer about whom the request was.",
    },
  },
  "not-entitled": {
    severity: "warning",
    level: "record",
    message: {
      nl: "De bron gaf geen gegevens, omdat de vrager er geen recht op heeft of de vraag niet van toepassing is.",
      en: "The source gave no data, because you are not entitled to them or the request does not apply.",
    },
    remedy: {
      nl: "Controleer de machtiging voor deze dienst in Suwinet.",
      en: "Check the authorisation for this service in Suwinet.",
    },
  },
  "fault-in-answer": {
    severity: "warning",
    level: "record",
    message: {
      nl: "De bron meldt een fout in dit antwoord. De gegevens kunnen onvolledig zijn of ontbreken.",
      en: "The source reports a fault in this answer. The data may be incomplete or absent.",
    },
    remedy: { nl: "Stel de vraag opnieuw.", en: "Send the request again." },
  },
  "remark-in-answer": {
    severity: "notice",
    level: "record",
    message: {
      nl: "De bron geeft een waarschuwing of opmerking bij dit antwoord.",
      en: "The source gives a warning or remark with this answer.",
    },
    remedy: { nl: "Lees de melding in het bericht zelf.", en: "Read it in the message itself." },
  },
  "empty-answer": {
    severity: "error",
    level: "structure",
    message: {
      nl: "In dit bericht staat geen persoon, geen 'niets gevonden' en geen foutmelding.",
      en: "This message holds no person, no 'nothing found' and no fault.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
  "unknown-element": {
    severity: "notice",
    level: "structure",
    message: {
      nl: "Dit element hoort niet bij deze versie van het bericht. Het is overgeslagen.",
      en: "This element does not belong to this version of the message. It was passed over.",
    },
    remedy: {
      nl: "Er is niets nodig, tenzij hier gegevens in staan die moeten meetellen.",
      en: "You need not do anything, unless it holds data that should count.",
    },
  },
  "repeated-element": {
    severity: "error",
    level: "structure",
    message: {
      nl: "Dit element staat er meer dan één keer, maar mag er één keer staan. Welke geldt, is niet te zien.",
      en: "This element stands here more than once and may stand here once. Which one holds cannot be seen.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
  "missing-element": {
    severity: "warning",
    level: "structure",
    message: {
      nl: "Hierin ontbreekt een element dat verplicht is.",
      en: "An element that is required is missing in here.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
  "wrong-order": {
    severity: "warning",
    level: "structure",
    message: {
      nl: "De elementen staan niet in de volgorde van het schema. Ze zijn op naam gelezen.",
      en: "The elements are not in the order of the schema. They were read by name.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
  "date-invalid": {
    severity: "error",
    level: "value",
    message: {
      nl: "Deze datum bestaat niet of is niet geschreven als jjjjmmdd.",
      en: "This date does not exist or is not written as yyyymmdd.",
    },
    remedy: {
      nl: "Herstel de datum in het bronsysteem. Schrijf 30 juni 2026 als 20260630.",
      en: "Mend the date in the source system. Write 30 June 2026 as 20260630.",
    },
  },
  "date-partial": {
    severity: "notice",
    level: "value",
    message: {
      nl: "Van deze datum is het jaar, de maand of de dag niet bekend. De datum telt als niet bekend.",
      en: "The year, month or day of this date is not known. The date counts as not known.",
    },
    remedy: {
      nl: "Vul de datum in het bronsysteem aan als dat kan.",
      en: "Complete the date in the source system if you can.",
    },
  },
  "date-far-future": {
    severity: "notice",
    level: "value",
    message: {
      nl: "Een einddatum in het jaar 9999 betekent: nog geen einde. Zo is hij gelezen.",
      en: "An end in the year 9999 means: no end yet. It was read like that.",
    },
    remedy: { nl: NOTHING_NL, en: NOTHING_EN },
  },
  "end-before-begin": {
    severity: "error",
    level: "record",
    message: { nl: "Het einde ligt voor het begin.", en: "The end lies before the begin." },
    remedy: {
      nl: "Herstel de begin- of einddatum in het bronsysteem.",
      en: "Mend the begin or end date in the source system.",
    },
  },
  "end-planned": {
    severity: "notice",
    level: "value",
    message: {
      nl: "Dit einde ligt na de laatste dag van de levering. Het telt als gepland, niet als geweest.",
      en: "This end is after the last day of the delivery. It counts as planned, not as past.",
    },
    remedy: { nl: NOTHING_NL, en: NOTHING_EN },
  },
  "code-unknown": {
    severity: "warning",
    level: "value",
    message: {
      nl: "Deze code staat niet in de codelijst. Het gegeven telt als niet bekend.",
      en: "This code is not in the code list. The item counts as not known.",
    },
    remedy: {
      nl: "Kies in het bronsysteem een code uit de lijst.",
      en: "Choose a code from the list in the source system.",
    },
  },
  "code-as-letter": {
    severity: "warning",
    level: "value",
    message: {
      nl: "Hier staat een letter waar het formaat een cijfer vraagt. De letter is begrepen.",
      en: "Here is a letter where the format asks for a digit. The letter was understood.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
  "code-padded": {
    severity: "warning",
    level: "value",
    message: {
      nl: "Deze code heeft een nul te veel aan het begin. Hij is zonder die nul gelezen.",
      en: "This code has one zero too many in front. It was read without it.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
  "source-code-invalid": {
    severity: "warning",
    level: "value",
    message: {
      nl: "De code van de bron heeft niet de vorm die het formaat vraagt. Hij wordt niet gebruikt.",
      en: "The code of the source does not have the form that the format asks for. It is not used.",
    },
    remedy: { nl: NOTHING_NL, en: NOTHING_EN },
  },
  "number-invalid": {
    severity: "warning",
    level: "value",
    message: {
      nl: "Dit is geen geheel getal van de gevraagde lengte. Het telt als niet bekend.",
      en: "This is not a whole number of the length asked for. It counts as not known.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
  "percent-invalid": {
    severity: "warning",
    level: "value",
    message: {
      nl: "Dit percentage is niet te lezen of is meer dan 100. Het telt als niet bekend.",
      en: "This percentage cannot be read or is over 100. It counts as not known.",
    },
    remedy: {
      nl: "Schrijf 55 procent als 05500: drie cijfers en twee decimalen, zonder komma.",
      en: "Write 55 percent as 05500: three digits and two decimals, without a comma.",
    },
  },
  "amount-invalid": {
    severity: "warning",
    level: "value",
    message: {
      nl: "Dit bedrag is niet te lezen. Het telt als niet bekend.",
      en: "This amount cannot be read. It counts as not known.",
    },
    remedy: {
      nl: "Schrijf 1.495 euro als 149500: in centen, zonder punt of komma, met het teken apart.",
      en: "Write 1,495 euros as 149500: in cents, without point or comma, with the sign apart.",
    },
  },
  "amount-in-euros": {
    severity: "warning",
    level: "value",
    message: {
      nl: "Dit bedrag staat in euro's met decimalen, niet in centen. Het is begrepen.",
      en: "This amount is in euros with decimals, not in cents. It was understood.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
  "currency-not-euro": {
    severity: "warning",
    level: "value",
    message: {
      nl: "Dit bedrag is niet in euro's. Het telt als niet bekend.",
      en: "This amount is not in euros. It counts as not known.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
  "law-unknown": {
    severity: "warning",
    level: "value",
    message: {
      nl: "De code van de wet kennen we niet; de codelijst is niet openbaar. Deze uitkering telt niet mee.",
      en: "The code of the law is not known here; its list is not public. This benefit does not count.",
    },
    remedy: {
      nl: "Vraag ons om deze code te gaan lezen, met de naam van de wet erbij.",
      en: "Ask us to start reading this code, with the name of the law.",
    },
  },
  "benefit-without-begin": {
    severity: "warning",
    level: "record",
    message: {
      nl: "Van deze uitkering is de begindatum niet (helemaal) bekend. Zij telt niet mee.",
      en: "The begin date of this benefit is not (fully) known. It does not count.",
    },
    remedy: {
      nl: "Vul de hele begindatum in het bronsysteem in.",
      en: "Fill in the whole begin date in the source system.",
    },
  },
  "observed-until-missing": {
    severity: "error",
    level: "delivery",
    message: {
      nl: "Niet bekend is tot en met welke dag dit bericht iets zegt.",
      en: "It is not known until which day this message speaks.",
    },
    remedy: {
      nl: "Geef die dag mee met --observed-until, of als observedUntil in delivery.json.",
      en: "Give that day with --observed-until, or as observedUntil in delivery.json.",
    },
  },
});
