import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import type { Requirement } from "./requirement.ts";
import type { Condition, Scheme } from "./scheme.ts";

const noBeschutWerk: Condition = {
  code: "no-beschut-werk",
  text: { nl: "De persoon is niet aangewezen op beschut werk", en: "The person does not depend on beschut werk" },
  requirement: { fact: "beschutWerk", is: false },
  citation: citing(laws.wfsv, "38b(1)"),
};

const loonwaardeBelowMinimumWage: Requirement = { fact: "loonwaardePercent", below: 100 };

export const doelgroepregister: Scheme = {
  id: "doelgroepregister",
  name: { nl: "Doelgroepregister banenafspraak", en: "Target-group register of the job agreement" },
  summary: {
    nl: "UWV houdt bij wie meetelt voor de banenafspraak.",
    en: "UWV records who counts towards the job agreement.",
  },
  grantor: "uwv",
  basis: [citing(laws.wfsv, "38b, 38d")],
  inForce: { readFrom: "2025-01-01" },
  conditions: [
    {
      code: "ground-for-registration",
      text: {
        nl: "Er is een grond: Participatiewet zonder minimumloon, Wsw, Wajong, of een andere grond volgens UWV",
        en: "There is a ground: Participatiewet below minimum wage, Wsw, Wajong, or another as UWV sees it",
      },
      requirement: {
        anyOf: [
          { fact: "wsw", is: true },
          {
            allOf: [
              { fact: "wajong", is: true },
              { fact: "hasWorkPotential", is: true },
            ],
          },
          {
            allOf: [
              { fact: "inParticipatiewetTargetGroup", is: true },
              { anyOf: [{ fact: "canEarnMinimumWage", is: false }, loonwaardeBelowMinimumWage] },
            ],
          },
          { judgement: true },
        ],
      },
      citation: citing(laws.wfsv, "38b(1), 38b(2)"),
    },
    noBeschutWerk,
  ],
  duration: [],
  parameters: [],
};

/** The way into the register by a measured loonwaarde; only its everyday name is told without a source. */
export const praktijkroute: Scheme = {
  id: "praktijkroute",
  name: { nl: "Praktijkroute", en: "Practice route" },
  summary: {
    nl: "Wie op de werkplek een loonwaarde onder 100% heeft, komt in het doelgroepregister.",
    en: "Somebody whose loonwaarde at the workplace is below 100 % enters the target-group register.",
  },
  grantor: "municipality",
  basis: [citing(laws.wfsv, "38b(1)(a)")],
  inForce: { readFrom: "2025-01-01" },
  conditions: [
    {
      code: "participatiewet-target-group",
      text: {
        nl: "De gemeente ondersteunt de persoon, of betaalt loonkostensubsidie na school",
        en: "The municipality supports the person, or pays loonkostensubsidie after school",
      },
      requirement: { anyOf: [{ fact: "inParticipatiewetTargetGroup", is: true }, { judgement: true }] },
      citation: citing(laws.wfsv, "38b(1)(a)"),
    },
    {
      code: "loonwaarde-below-minimum-wage",
      text: {
        nl: "De gemeente stelde op de werkplek een loonwaarde onder 100% vast",
        en: "The municipality established a loonwaarde below 100 % at the workplace",
      },
      requirement: { allOf: [loonwaardeBelowMinimumWage, { fact: "loonwaardeMeasuredAtWork", is: true }] },
      citation: citing(laws.wfsv, "38b(1)(a)"),
    },
    noBeschutWerk,
  ],
  duration: [],
  parameters: [],
};
