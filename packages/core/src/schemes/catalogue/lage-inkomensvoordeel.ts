import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import {
  lowIncomeHours,
  lowIncomeMaximum,
  lowIncomeRate,
  lowIncomeWageFrom,
  lowIncomeWageTo,
} from "../parameters/wage-cost-advantage.ts";
import type { Scheme } from "./scheme.ts";

/** Abolished on 1 January 2025. */
export const lageInkomensvoordeel: Scheme = {
  id: "lage-inkomensvoordeel",
  name: { nl: "Lage-inkomensvoordeel", en: "Low-income advantage" },
  summary: {
    nl: "De werkgever kreeg een bedrag per uur voor werknemers met een laag loon. Gestopt in 2025.",
    en: "The employer received an amount per hour for employees with a low wage. Ended in 2025.",
  },
  grantor: "tax-administration",
  basis: [citing(laws.wageCostAdvantagesAct, "3.1, 3.2")],
  inForce: { readFrom: "2024-01-01", to: "2024-12-31" },
  conditions: [
    {
      code: "low-hourly-wage",
      text: {
        nl: "Het gemiddelde uurloon ligt tussen de grenzen",
        en: "The average hourly wage lies within the limits",
      },
      requirement: { fact: "averageHourlyWageCents", atLeast: lowIncomeWageFrom, atMost: lowIncomeWageTo },
      citation: citing(laws.wageCostAdvantagesAct, "3.1", "2024-01-01"),
    },
    {
      code: "enough-paid-hours",
      text: { nl: "Er zijn in het jaar genoeg verloonde uren", en: "There are enough paid hours in the year" },
      requirement: { fact: "paidHoursPerYear", atLeast: lowIncomeHours },
      citation: citing(laws.wageCostAdvantagesAct, "3.1", "2024-01-01"),
    },
  ],
  duration: [],
  parameters: [lowIncomeRate, lowIncomeMaximum, lowIncomeHours, lowIncomeWageFrom, lowIncomeWageTo],
};
