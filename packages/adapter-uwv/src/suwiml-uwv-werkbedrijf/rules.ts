import { defineRules } from "@jobcoach/core";

const NOTHING_NL = "Er is niets nodig.";
const NOTHING_EN = "You need not do anything.";
const MEND_NL = "Haal het antwoord opnieuw op. Blijft het zo? Meld het dan bij UWV.";
const MEND_EN = "Fetch the answer again. Does it stay like this? Then report it to UWV.";

/** What can be wrong with an answer of UWV WERKbedrijf, or must be known of it, beyond what every SuwiML answer can have. */
export const uwvWerkbedrijfRules = defineRules("uwv-werkbedrijf", {
  "coaching-by-text": {
    severity: "notice",
    level: "value",
    message: {
      nl: "Deze jobcoaching is herkend aan vrije tekst. Er is geen code voor, dus zeker is het niet.",
      en: "This job coaching was recognised by free text. There is no code for it, so it is not certain.",
    },
    remedy: {
      nl: "Controleer bij deze persoon of er een jobcoach was.",
      en: "Check for this person whether there was a job coach.",
    },
  },
  "coaching-unclear": {
    severity: "notice",
    level: "value",
    message: {
      nl: "Deze tekst noemt een jobcoach, maar zegt niet zeker dat er een was. Hier is geen voorziening van gemaakt.",
      en: "This text names a job coach but does not surely say that there was one. No facility was made of it.",
    },
    remedy: {
      nl: "Controleer bij deze persoon of er een jobcoach was.",
      en: "Check for this person whether there was a job coach.",
    },
  },
  "coaching-without-begin": {
    severity: "warning",
    level: "record",
    message: {
      nl: "Van deze jobcoaching is de begindatum niet (helemaal) bekend. Zij telt niet mee.",
      en: "The begin date of this job coaching is not (fully) known. It does not count.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
  "end-reason-not-explained": {
    severity: "notice",
    level: "value",
    message: {
      nl: "De codelijst van redenen is niet openbaar. De reden van het einde telt als niet bekend.",
      en: "The code list of reasons is not public. The reason for the end counts as not known.",
    },
    remedy: { nl: NOTHING_NL, en: NOTHING_EN },
  },
  "reference-invalid": {
    severity: "warning",
    level: "value",
    message: {
      nl: "Het referentienummer van de dienstverlening ontbreekt of heeft geen elf tekens. Begindatum en persoon dienen als kenmerk.",
      en: "The reference of the service is missing or is not eleven characters. Begin date and person serve as reference.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
  "job-without-begin": {
    severity: "warning",
    level: "record",
    message: {
      nl: "Van deze baan is de begindatum niet (helemaal) bekend. Zij telt niet mee.",
      en: "The begin date of this job is not (fully) known. It does not count.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
});
