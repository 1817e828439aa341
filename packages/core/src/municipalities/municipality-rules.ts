import { defineRules } from "../finding/rule.ts";

/** What can be wrong with the municipality of a delivery. Names, codes and days in the texts are the register's. */
export const municipalityRules = defineRules("municipality", {
  "unknown-code": {
    severity: "error",
    level: "delivery",
    message: {
      nl: "Deze gemeentecode staat niet in het register van gemeenten.",
      en: "This municipality code is not in the register of municipalities.",
    },
    remedy: {
      nl: "Kijk of de code klopt: GM en vier cijfers, zoals GM0200. Geef de nieuwe code als de gemeente vóór 2015 stopte.",
      en: "See whether the code is right: GM and four digits, such as GM0200. Give the new code if the municipality ended before 2015.",
    },
  },
  "ended-code": {
    severity: "error",
    level: "delivery",
    message: {
      nl: "De levering loopt door na {lastDay}, de laatste dag van de gemeente {name}. Het gebied hoort nu bij {successors}.",
      en: "The delivery goes on after {lastDay}, the last day of the municipality {name}. Its area now belongs to {successors}.",
    },
    remedy: {
      nl: "Gebruik de code van de nieuwe gemeente, of laat de periode eindigen op {lastDay}.",
      en: "Use the code of the new municipality, or let the period end on {lastDay}.",
    },
  },
});
