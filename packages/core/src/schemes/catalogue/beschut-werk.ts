import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import type { Scheme } from "./scheme.ts";

export const beschutWerk: Scheme = {
  id: "beschut-werk",
  name: { nl: "Beschut werk", en: "Sheltered work" },
  summary: {
    nl: "Een baan in een beschutte omgeving voor wie alleen zo kan werken.",
    en: "A job in sheltered surroundings for somebody who can work in no other way.",
  },
  grantor: "municipality",
  basis: [citing(laws.participatiewet, "10b")],
  inForce: { readFrom: "2025-01-01" },
  conditions: [
    {
      code: "supported-or-on-benefit",
      text: {
        nl: "De gemeente ondersteunt de persoon, of er is een uitkering die de wet noemt",
        en: "The municipality supports the person, or there is a benefit that the act names",
      },
      requirement: {
        anyOf: [
          { fact: "inParticipatiewetTargetGroup", is: true },
          { fact: "ww", is: true },
          { fact: "wia", is: true },
          { fact: "wajong", is: true },
          { judgement: true },
        ],
      },
      citation: citing(laws.participatiewet, "10b(1)"),
    },
    {
      code: "only-in-sheltered-surroundings",
      text: {
        nl: "De gemeente stelde na advies van UWV vast dat de persoon alleen beschut kan werken",
        en: "On UWV's advice the municipality found that the person can work in sheltered surroundings only",
      },
      requirement: { fact: "beschutWerk", is: true },
      citation: citing(laws.participatiewet, "10b(1)-(3)"),
    },
    {
      code: "places-left",
      text: {
        nl: "De gemeente heeft het aantal plaatsen van dit jaar nog niet bereikt",
        en: "The municipality has not reached this year's number of places yet",
      },
      requirement: { judgement: true },
      citation: citing(laws.participatiewet, "10b(4)-(6)", "2025-01-01"),
    },
  ],
  duration: [],
  parameters: [],
};
