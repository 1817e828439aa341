import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import type { Requirement } from "./requirement.ts";
import type { Condition } from "./scheme.ts";

/** The learning-work route counts since a text of 1 July 2026; the text of 1 January 2025 does not have it. */
const beforeJobAsAsked: Requirement = {
  anyOf: [
    {
      fact: "beforeJob",
      oneOf: ["participatiewet-target-group", "praktijkonderwijs", "voortgezet-speciaal-onderwijs", "mbo-entree"],
    },
    {
      allOf: [
        { fact: "beforeJob", oneOf: ["learning-work-route"] },
        { inTextOf: "2026-07-01", notInTextOf: "2025-01-01" },
      ],
    },
  ],
};

/** The target group of loonkostensubsidie, Participatiewet 6(1)(e) and 10d(2). */
export const inWageSubsidyTargetGroup: Requirement = {
  allOf: [
    { fact: "canEarnMinimumWage", is: false },
    {
      anyOf: [
        {
          allOf: [
            { fact: "inParticipatiewetTargetGroup", is: true },
            { fact: "hasWorkPotential", is: true },
          ],
        },
        { allOf: [beforeJobAsAsked, { day: "applicationOn", atMostMonths: 6, after: "jobStart" }] },
      ],
    },
  ],
};

export const wageSubsidyTargetGroup: Condition = {
  code: "wage-subsidy-target-group",
  text: {
    nl: "De persoon kan voltijds het minimumloon niet verdienen en hoort bij de doelgroep, of werkt beschut; een aanvraag van voor de baan telt hier mee",
    en: "The person cannot earn the minimum wage full-time and is in the target group, or works sheltered; an application from before the job counts here",
  },
  requirement: { anyOf: [inWageSubsidyTargetGroup, { fact: "beschutWerk", is: true }] },
  citation: citing(laws.participatiewet, "6(1)(e), 10b(9), 10d(2)"),
};

export const noWswJob = (article: string): Condition => ({
  code: "no-wsw-job",
  text: { nl: "Het is geen Wsw-baan", en: "It is not a Wsw job" },
  requirement: { fact: "wsw", is: false },
  citation: citing(laws.participatiewet, article),
});

export const uwvResponsible: Condition = {
  code: "uwv-responsible",
  text: { nl: "UWV is verantwoordelijk voor de persoon", en: "UWV is responsible for the person" },
  requirement: { fact: "responsibleBody", oneOf: ["uwv"] },
  citation: citing(laws.wia, "35(4)(b)"),
};

export const municipalityResponsible: Condition = {
  code: "municipality-responsible",
  text: { nl: "De gemeente is verantwoordelijk voor de persoon", en: "The municipality is responsible for the person" },
  requirement: { fact: "responsibleBody", oneOf: ["municipality"] },
  citation: citing(laws.participatiewet, "7(1)(a), 7(3)(c), 7(7)"),
};
