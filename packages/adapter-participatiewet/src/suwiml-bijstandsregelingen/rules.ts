import { defineRules } from "@jobcoach/core";

/** What can be wrong with an answer on benefits of a municipality, beyond what every SuwiML answer can have. */
export const bijstandsregelingenRules = defineRules("bijstandsregelingen", {
  "end-reason-unknown": {
    severity: "warning",
    level: "value",
    message: {
      nl: "De reden van beëindiging staat niet in de codelijst. Zij telt als niet bekend.",
      en: "The reason for the end is not in the code list. It counts as not known.",
    },
    remedy: {
      nl: "Kies in het bronsysteem een reden uit de lijst van de bijstandsstatistiek van CBS.",
      en: "Choose a reason from the list of the statistic on social assistance in the source system.",
    },
  },
  "reason-without-end": {
    severity: "warning",
    level: "record",
    message: {
      nl: "Er staat een reden van beëindiging, maar geen einddatum. Wanneer de uitkering eindigde, telt als niet bekend.",
      en: "There is a reason for the end but no end date. When the benefit ended counts as not known.",
    },
    remedy: {
      nl: "Vul de einddatum in het bronsysteem in, of haal de reden weg.",
      en: "Fill in the end date in the source system, or remove the reason.",
    },
  },
});
