import { defineRules } from "@jobcoach/core";

/** What can be wrong with a list of participants of the European Social Fund. */
export const esfDeelnemersRules = defineRules("esf-deelnemers", {
  "activity-unknown": {
    severity: "warning",
    level: "value",
    message: {
      nl: "In de kolom *{column}* staat een activiteit die we niet kennen. Die telt niet mee.",
      en: "Column *{column}* holds an activity that we do not know. It does not count.",
    },
    remedy: {
      nl: "Is het jobcoaching? Schrijf dan 'jobcoaching' of 'interne jobcoaching'.",
      en: "Is it job coaching? Then write 'jobcoaching' or 'interne jobcoaching'.",
    },
  },
  "no-activity": {
    severity: "warning",
    level: "value",
    message: {
      nl: "Er staat geen activiteit. We weten niet of het om jobcoaching gaat.",
      en: "There is no activity. We do not know whether this is job coaching.",
    },
    remedy: { nl: "Vul de activiteit in.", en: "Fill in the activity." },
  },
  "result-not-a-code": {
    severity: "notice",
    level: "value",
    message: {
      nl: "De tekst in de kolom *{column}* nemen we niet over. Alleen de codes R1 tot en met R6 lezen we.",
      en: "We do not import the text in column *{column}*. Only the codes R1 to R6 are read.",
    },
    remedy: {
      nl: "Is het resultaat bekend als code? Zet dan die code neer.",
      en: "Is the result known as a code? Then put that code.",
    },
  },
  "end-after-observed": {
    severity: "warning",
    level: "plausibility",
    message: {
      nl: "De uitstroomdatum ligt na de peildatum. We lezen hem als verwachte einddatum.",
      en: "The last day is after the last day of the delivery. We read it as a planned end.",
    },
    remedy: { nl: "Kijk in het dossier of de datum klopt.", en: "Check the date in the case file." },
  },
});
