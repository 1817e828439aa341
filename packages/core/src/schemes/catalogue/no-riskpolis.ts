import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import type { Scheme } from "./scheme.ts";
import { inWageSubsidyTargetGroup } from "./shared-conditions.ts";

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
        nl: "De werknemer hoort bij een groep van de wet; bij WIA of onderwijs begint de ziekte in de eerste vijf jaar",
        en: "The employee is in a group of the act; after WIA or education the illness starts in the first five years",
      },
      requirement: {
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
          {
            allOf: [
              {
                anyOf: [
                  { fact: "wia", is: true },
                  { fact: "wiaBelow35", is: true },
                  { fact: "hinderedInEducation", is: true },
                ],
              },
              { day: "on", withinFirstMonths: 60, from: "jobStart" },
            ],
          },
        ],
      },
      citation: citing(laws.ziektewet, "29b(1), 29b(2)"),
    },
    {
      code: "no-wsw-job-of-article-2",
      text: { nl: "Het is geen baan van Wsw artikel 2", en: "It is not a job of Wsw article 2" },
      requirement: { anyOf: [{ fact: "wsw", is: false }, { judgement: true }] },
      citation: citing(laws.ziektewet, "29b(8)"),
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
