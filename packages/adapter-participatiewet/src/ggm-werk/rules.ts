import { defineRules } from "@jobcoach/core";

/** What can be wrong with objects of the municipal data model, domain Werk. */
export const ggmWerkRules = defineRules("ggm-werk", {
  "end-after-observed": {
    severity: "warning",
    level: "plausibility",
    message: {
      nl: "De einddatum ligt na de peildatum. We lezen hem als verwachte einddatum.",
      en: "The end is after the last day of the delivery. We read it as a planned end.",
    },
    remedy: {
      nl: "Kijk in het dossier of de datum klopt.",
      en: "Check the date in the case file.",
    },
  },
  "wage-value-without-subsidy": {
    severity: "warning",
    level: "record",
    message: {
      nl: "Er staat een loonwaarde bij een voorziening die geen loonkostensubsidie is. We gebruiken haar niet.",
      en: "A wage value stands with a facility that is no wage cost subsidy. We do not use it.",
    },
    remedy: {
      nl: "Kijk in het dossier of CodeType klopt.",
      en: "Check CodeType in the case file.",
    },
  },
  "consent-missing": {
    severity: "notice",
    level: "record",
    message: {
      nl: "Er staat niet dat deze persoon toestemming gaf. De zelfredzaamheidscore nemen we niet over.",
      en: "It does not say that this person consented. We do not import the self-sufficiency score.",
    },
    remedy: {
      nl: "Gaf de persoon toestemming? Zet dan J bij IndicatieToestemming. Laat de scores anders weg.",
      en: "Did the person consent? Then put J in IndicatieToestemming. Otherwise leave the scores out.",
    },
  },
  "score-after-observed": {
    severity: "warning",
    level: "record",
    message: {
      nl: "Deze beoordeling ligt na de peildatum. Zij telt niet mee.",
      en: "This assessment is after the last day of the delivery. It does not count.",
    },
    remedy: {
      nl: "Kijk in het dossier of de datum klopt.",
      en: "Check the date in the case file.",
    },
  },
});
