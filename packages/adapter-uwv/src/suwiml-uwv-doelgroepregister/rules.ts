import { defineRules } from "@jobcoach/core";

const MEND_NL = "Haal het antwoord opnieuw op. Blijft het zo? Meld het dan bij UWV.";
const MEND_EN = "Fetch the answer again. Does it stay like this? Then report it to UWV.";

/** What can be wrong with an answer from the doelgroepregister, beyond what every SuwiML answer can have. */
export const uwvDoelgroepregisterRules = defineRules("uwv-doelgroepregister", {
  "ground-not-explained": {
    severity: "notice",
    level: "value",
    message: {
      nl: "De codelijst van grondslagen is niet openbaar. De code gaat mee zoals hij is.",
      en: "The code list of grounds is not public. The code is passed on as it is.",
    },
    remedy: { nl: "Er is niets nodig.", en: "You need not do anything." },
  },
  "ground-invalid": {
    severity: "warning",
    level: "value",
    message: {
      nl: "De code van de grondslag heeft niet de vorm die het formaat vraagt. Hij wordt niet gebruikt.",
      en: "The code of the ground does not have the form that the format asks for. It is not used.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
  "ground-without-begin": {
    severity: "warning",
    level: "record",
    message: {
      nl: "Van een grondslag is de begindatum niet (helemaal) bekend. Het begin van de registratie telt als niet bekend.",
      en: "The begin date of a ground is not (fully) known. The begin of the registration counts as not known.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
  "ground-without-registration": {
    severity: "warning",
    level: "record",
    message: {
      nl: "Er staat een grondslag, maar geen registratie. Deze persoon telt als niet geregistreerd.",
      en: "There is a ground but no registration. This person counts as not registered.",
    },
    remedy: { nl: MEND_NL, en: MEND_EN },
  },
});
