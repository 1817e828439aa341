import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import { holidayAllowance, minimumWageMonth } from "../parameters/minimum-wage.ts";
import {
  employerCharges,
  forfaitMonths,
  forfaitShare,
  fullTimeHours,
  maximumShare,
} from "../parameters/wage-subsidy.ts";
import type { Condition, Scheme } from "./scheme.ts";
import { noWswJob, wageSubsidyTargetGroup } from "./shared-conditions.ts";

const noOtherWageSubsidy: Condition = {
  code: "no-other-wage-subsidy",
  text: {
    nl: "De gemeente betaalt geen andere loonsubsidie voor dezelfde baan",
    en: "The municipality pays no other wage subsidy for the same job",
  },
  requirement: { fact: "otherMunicipalWageSubsidy", is: false },
  citation: citing(laws.participatiewet, "10d(9)"),
};

/** Loonkostensubsidie by loonwaarde. */
export const loonkostensubsidie: Scheme = {
  id: "loonkostensubsidie",
  name: { nl: "Loonkostensubsidie", en: "Wage-cost subsidy" },
  summary: {
    nl: "De gemeente betaalt de werkgever het verschil tussen minimumloon en loonwaarde, tot een maximum.",
    en: "The municipality pays the employer the difference between minimum wage and loonwaarde, up to a maximum.",
  },
  grantor: "municipality",
  basis: [citing(laws.participatiewet, "10c, 10d")],
  inForce: { readFrom: "2025-01-01" },
  conditions: [
    wageSubsidyTargetGroup,
    {
      code: "loonwaarde-below-minimum-wage",
      text: { nl: "De loonwaarde is lager dan 100%", en: "The loonwaarde is below 100 %" },
      requirement: { fact: "loonwaardePercent", below: 100 },
      citation: citing(laws.participatiewet, "10d(1)(a), 10d(4)"),
    },
    noWswJob("10d(3)"),
    noOtherWageSubsidy,
  ],
  duration: [
    {
      text: {
        nl: "Zolang de persoon bij de doelgroep hoort",
        en: "As long as the person belongs to the target group",
      },
      citation: citing(laws.participatiewet, "10d(8)", "2025-01-01"),
    },
  ],
  parameters: [minimumWageMonth, holidayAllowance, maximumShare, employerCharges, fullTimeHours],
};

/** Loonkostensubsidie at a flat rate, before the loonwaarde is known. */
export const loonkostensubsidieForfaitair: Scheme = {
  id: "loonkostensubsidie-forfaitair",
  name: { nl: "Forfaitaire loonkostensubsidie", en: "Flat-rate wage-cost subsidy" },
  summary: {
    nl: "De gemeente betaalt in het begin een vast deel, zonder de loonwaarde te meten.",
    en: "At the start the municipality pays a fixed share without measuring the loonwaarde.",
  },
  grantor: "municipality",
  basis: [citing(laws.participatiewet, "10d(1)(b), 10d(5)")],
  inForce: { readFrom: "2025-01-01" },
  conditions: [
    wageSubsidyTargetGroup,
    {
      code: "loonwaarde-waived",
      text: {
        nl: "De gemeente heeft met de werkgever besloten de loonwaarde nog niet te meten",
        en: "The municipality decided with the employer not to measure the loonwaarde yet",
      },
      requirement: { judgement: true },
      citation: citing(laws.participatiewet, "10d(1)(b)"),
    },
    {
      code: "within-first-six-months",
      text: { nl: "De baan duurt nog geen zes maanden", en: "The job has lasted less than six months" },
      requirement: { day: "on", withinFirstMonths: forfaitMonths, from: "jobStart" },
      citation: citing(laws.participatiewet, "10d(5)"),
    },
    noWswJob("10d(3)"),
    noOtherWageSubsidy,
  ],
  duration: [
    {
      months: forfaitMonths,
      text: { nl: "De eerste zes maanden van de baan", en: "The first six months of the job" },
      citation: citing(laws.participatiewet, "10d(5)"),
    },
  ],
  parameters: [minimumWageMonth, holidayAllowance, forfaitShare, forfaitMonths, employerCharges, fullTimeHours],
};

/** Any other wage subsidy of a municipality, by its own rules. */
export const loonkostensubsidieTijdelijk: Scheme = {
  id: "loonkostensubsidie-tijdelijk",
  name: { nl: "Tijdelijke loonkostensubsidie", en: "Temporary wage-cost subsidy" },
  summary: {
    nl: "Een andere loonsubsidie van de gemeente, volgens haar eigen regels.",
    en: "Another wage subsidy of the municipality, by its own rules.",
  },
  grantor: "municipality",
  basis: [citing(laws.participatiewet, "7(1)(a), 10d(9)")],
  inForce: { readFrom: "2025-01-01" },
  conditions: [
    {
      code: "participatiewet-target-group",
      text: { nl: "De gemeente ondersteunt de persoon naar werk", en: "The municipality supports the person to work" },
      requirement: { fact: "inParticipatiewetTargetGroup", is: true },
      citation: citing(laws.participatiewet, "7(1)(a)"),
    },
    {
      code: "local-rules-met",
      text: {
        nl: "De persoon voldoet aan de regels van de gemeente",
        en: "The person meets the municipality's own rules",
      },
      requirement: { judgement: true },
      citation: citing(laws.participatiewet, "8a(1)"),
    },
  ],
  duration: [],
  parameters: [],
};
