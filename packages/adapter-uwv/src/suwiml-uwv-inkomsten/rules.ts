import { defineRules } from "@jobcoach/core";

const MEND_NL = "Haal het antwoord opnieuw op. Blijft het zo? Meld het dan bij UWV.";
const MEND_EN = "Fetch the answer again. Does it stay like this? Then report it to UWV.";

/** What can be wrong with an answer on incomes, beyond what every SuwiML answer can have. */
export const uwvInkomstenRules = defineRules("uwv-inkomsten", {
  "period-missing": {
    severity: "error",
    level: "record",
    message: {
      nl: "Niet bekend is vanaf welke dag dit antwoord iets zegt. 'Geen werk' is dan niet te onderscheiden van 'niet gevraagd'.",
      en: "It is not known from which day this answer speaks. 'No work' then looks the same as 'not asked'.",
    },
    remedy: {
      nl: "Bewaar PeriodeGegevensleveringIko bij het antwoord, of geef de dag mee met --observed-from.",
      en: "Keep PeriodeGegevensleveringIko with the answer, or give the day with --observed-from.",
    },
  },
  "kind-unknown": {
    severity: "warning",
    level: "value",
    message: {
      nl: "De soort inkomsten ontbreekt of staat niet in de codelijst. Hier is geen baan en geen uitkering van gemaakt.",
      en: "The kind of income is missing or not in the code list. No job and no benefit was made of it.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
  "kinds-differ": {
    severity: "warning",
    level: "plausibility",
    message: {
      nl: "Deze inkomsten waren eerst loon en later iets anders, of andersom. De laatste soort geldt voor de hele tijd.",
      en: "This income was first wage and later something else, or the reverse. The last kind holds for the whole time.",
    },
    remedy: {
      nl: "Controleer bij deze persoon tot wanneer er werk was.",
      en: "Check for this person until when there was work.",
    },
  },
  "nature-unknown": {
    severity: "warning",
    level: "value",
    message: {
      nl: "De aard van de baan ontbreekt of staat niet in de codelijst. De soort werk telt als niet bekend.",
      en: "The nature of the job is missing or not in the code list. The kind of work counts as not known.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
  "nature-no-work": {
    severity: "notice",
    level: "record",
    message: {
      nl: "Dit is een VUT-uitkering, geen werk. Hier is geen baan van gemaakt.",
      en: "This is an early retirement payment, no work. No job was made of it.",
    },
    remedy: { nl: "Er is niets nodig.", en: "You need not do anything." },
  },
  "contract-type-unlisted": {
    severity: "notice",
    level: "value",
    message: {
      nl: "Dit type contract staat niet in de codelijst. Het telt als niet bekend.",
      en: "This type of contract is not in the code list. It counts as not known.",
    },
    remedy: { nl: "Er is niets nodig.", en: "You need not do anything." },
  },
  "begin-missing": {
    severity: "warning",
    level: "record",
    message: {
      nl: "De begindatum ontbreekt. De eerste dag waarover loon is opgegeven, geldt als begin.",
      en: "The begin date is missing. The first day for which wage was returned counts as begin.",
    },
    remedy: {
      nl: "De baan kan eerder begonnen zijn. Houd daar rekening mee bij de duur.",
      en: "The job may have begun earlier. Keep that in mind where its length matters.",
    },
  },
  "begin-unknown": {
    severity: "warning",
    level: "record",
    message: {
      nl: "Er is geen begindatum en geen opgave met een datum. Deze inkomsten tellen niet mee.",
      en: "There is no begin date and no return with a date. This income does not count.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
  "employer-unknown": {
    severity: "warning",
    level: "value",
    message: {
      nl: "Het nummer van de werkgever ontbreekt of heeft geen negen cijfers. 'Zelfde werkgever' is hier niet te zien.",
      en: "The number of the employer is missing or does not have nine digits. 'Same employer' cannot be seen here.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
  "return-end-assumed": {
    severity: "notice",
    level: "value",
    message: {
      nl: "Een opgave heeft geen einddatum. De laatste dag van die maand is genomen.",
      en: "A return has no end date. The last day of that month was taken.",
    },
    remedy: { nl: "Er is niets nodig.", en: "You need not do anything." },
  },
  "return-without-period": {
    severity: "warning",
    level: "record",
    message: {
      nl: "Van een opgave is niet bekend over welke dagen hij gaat. Hij telt niet mee.",
      en: "It is not known which days a return is about. It does not count.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
  "wage-implausible": {
    severity: "warning",
    level: "plausibility",
    message: {
      nl: "Het loon van een opgave is hoger dan 100.000 euro. Het loon telt niet mee.",
      en: "The wage of a return is over 100,000 euros. The wage does not count.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
  "return-hours-implausible": {
    severity: "warning",
    level: "plausibility",
    message: {
      nl: "Een opgave heeft meer verloonde uren dan er in een jaar zijn. Die uren tellen niet mee.",
      en: "A return has more paid hours than there are in a year. Those hours do not count.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
  "hours-implausible": {
    severity: "notice",
    level: "plausibility",
    message: {
      nl: "De uren van de laatste opgave zijn minder dan nul of meer dan 168 per week. Uren per week zijn niet berekend.",
      en: "The hours of the last return are below zero or over 168 a week. Hours per week were not computed.",
    },
    remedy: {
      nl: "Vaak is dit een correctie of een nabetaling. Er is niets nodig.",
      en: "Often this is a correction or a back payment. You need not do anything.",
    },
  },
});
