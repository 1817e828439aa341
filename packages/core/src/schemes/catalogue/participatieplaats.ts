import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import type { Scheme } from "./scheme.ts";

export const participatieplaats: Scheme = {
  id: "participatieplaats",
  name: { nl: "Participatieplaats", en: "Participation placement" },
  summary: {
    nl: "Extra werk zonder loon, met behoud van bijstand, om dichter bij een baan te komen.",
    en: "Additional work without wage, keeping social assistance, to come closer to a job.",
  },
  grantor: "municipality",
  basis: [citing(laws.participatiewet, "10a")],
  inForce: { readFrom: "2025-01-01" },
  conditions: [
    {
      code: "on-social-assistance",
      text: {
        nl: "De persoon heeft bijstand, of UWV en gemeente spraken dit af",
        en: "The person is on social assistance, or UWV and municipality agreed on it",
      },
      requirement: { anyOf: [{ fact: "onSocialAssistance", is: true }, { judgement: true }] },
      citation: citing(laws.participatiewet, "10a(1), 10a(7)"),
    },
    {
      code: "aged-27-or-over",
      text: { nl: "De persoon is 27 of ouder", en: "The person is 27 or over" },
      requirement: { fact: "age", atLeast: 27 },
      citation: citing(laws.participatiewet, "7(8)"),
    },
    {
      code: "small-chance-of-work",
      text: { nl: "De kans op een baan is nu klein", en: "The chance of a job is small for now" },
      requirement: { judgement: true },
      citation: citing(laws.participatiewet, "10a(1)"),
    },
    {
      code: "additional-work",
      text: { nl: "Het werk is extra en verdringt niemand", en: "The work is additional and displaces nobody" },
      requirement: { judgement: true },
      citation: citing(laws.participatiewet, "10a(2)"),
    },
    {
      code: "within-two-years-or-extended",
      text: {
        nl: "Hoogstens twee jaar, of tot vier jaar als de gemeente verlengt",
        en: "Two years at most, or up to four where the municipality extends it",
      },
      requirement: {
        anyOf: [
          { fact: "participatieplaatsMonths", atMost: 24 },
          { allOf: [{ fact: "participatieplaatsMonths", atMost: 48 }, { judgement: true }] },
        ],
      },
      citation: citing(laws.participatiewet, "10a(1), 10a(9), 10a(10)", "2025-01-01"),
    },
  ],
  duration: [
    {
      months: 24,
      text: { nl: "Twee jaar, te verlengen met een jaar en nog een jaar", en: "Two years, then one and one more" },
      citation: citing(laws.participatiewet, "10a(1), 10a(9), 10a(10)", "2025-01-01"),
    },
  ],
  parameters: [],
};
