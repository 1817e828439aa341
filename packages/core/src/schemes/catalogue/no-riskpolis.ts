import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import type { Requirement } from "./requirement.ts";
import type { Scheme } from "./scheme.ts";
import { inWageSubsidyTargetGroup } from "./shared-conditions.ts";

/** After WIA or education. */
const firstGroup: Requirement = {
  anyOf: [
    { fact: "wia", is: true },
    { fact: "wiaBelow35", is: true },
    { fact: "hinderedInEducation", is: true },
  ],
};

/** Wajong, Wsw, Participatiewet and the register. */
const secondGroup: Requirement = {
  anyOf: [
    { fact: "wajong", is: true },
    { fact: "wsw", is: true },
    { fact: "beschutWerk", is: true },
    { fact: "inDoelgroepregister", is: true },
    {
      allOf: [
        { fact: "inParticipatiewetTargetGroup", is: true },
        { fact: "canEarnMinimumWage", is: false },
      ],
    },
    inWageSubsidyTargetGroup,
  ],
};

const inFirstFiveYears: Requirement = { day: "on", withinFirstMonths: 60, from: "jobStart" };

export const noRiskpolis: Scheme = {
  id: "no-riskpolis",
  name: { nl: "No-riskpolis", en: "No-risk policy" },
  summary: {
    nl: "UWV betaalt ziekengeld vanaf de eerste dag dat de werknemer ziek is.",
    en: "UWV pays sickness benefit from the first day that the employee is ill.",
  },
  grantor: "uwv",
  basis: [citing(laws.ziektewet, "29b")],
  inForce: { readFrom: "2025-01-01" },
  conditions: [
    {
      code: "no-risk-group",
      text: {
        nl: "De werknemer hoort bij een groep van de wet, en de ziekte begint in de eerste vijf jaar of de groep heeft geen grens",
        en: "The employee is in a group of the act, and the illness starts in the first five years or the group has no limit",
      },
      requirement: {
        anyOf: [
          { allOf: [secondGroup, { anyOf: [inFirstFiveYears, { notSeenInSource: true }] }] },
          { allOf: [firstGroup, inFirstFiveYears] },
        ],
      },
      citation: citing(laws.ziektewet, "29b(1), 29b(2)"),
    },
    {
      code: "no-wsw-job-of-article-2",
      text: { nl: "Het is geen baan van Wsw artikel 2", en: "It is not a job of Wsw article 2" },
      requirement: { anyOf: [{ fact: "wsw", is: false }, { judgement: true }] },
      citation: citing(laws.ziektewet, "29b(8)", "2025-01-01"),
    },
  ],
  duration: [
    {
      months: 60,
      text: {
        nl: "Na WIA of onderwijs: ziekte die begint in de eerste vijf jaar",
        en: "After WIA or education: illness that starts in the first five years",
      },
      citation: citing(laws.ziektewet, "29b(1)"),
    },
    {
      text: { nl: "Andere groepen: zonder grens", en: "Other groups: without limit" },
      citation: citing(laws.ziektewet, "29b(2)"),
      status: "memory",
    },
  ],
  parameters: [],
};
