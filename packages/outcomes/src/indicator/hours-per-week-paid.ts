import { hoursGrowthBy, momentWindows } from "@jobcoach/core";
import { hoursPerWeekDefinition, judgeHours } from "./hours-per-week-definition.ts";
import { definePairedMean, type PairedIndicator } from "./indicator.ts";

const { target: HALF_YEAR_DAYS } = momentWindows.followUp;

/** Paid hours per week by the wage returns in the first and the last 91 days of half a year, of those still in work. */
export const hoursPerWeekPaid: PairedIndicator = definePairedMean({
  ...hoursPerWeekDefinition,
  id: "hours-per-week@wage-returns",
  version: "1.0.0",
  title: { nl: "Betaalde uren per week volgens de loonaangifte", en: "Paid hours a week by the wage returns" },
  sentence: {
    nl: "Mensen die aan het werk bleven, krijgen gemiddeld {} uur per week betaald.",
    en: "People who stayed in work are paid for {} hours a week on average.",
  },
  numerator: {
    nl: "Uren die volgens de loonaangifte betaald zijn, per week. Uren die iemand opgeeft tellen hier niet.",
    en: "Hours paid by the wage returns, per week. Hours that somebody states do not count here.",
  },
  denominator: {
    nl: "Mensen die na 26 weken betaald werk hebben en van wie de loonaangifte over beide perioden van 91 dagen compleet is.",
    en: "People with paid work after 26 weeks whose wage returns are complete for both periods of 91 days.",
  },
  window: {
    nl: "Begin: dag 0 tot en met 90. Vervolg: dag 92 tot en met 182.",
    en: "Start: days 0 to 90. Follow-up: days 92 to 182.",
  },
  unknowns: {
    nl: "Ontbreekt de loonaangifte over een deel van een periode, dan zijn de uren niet bekend.",
    en: "Where the wage returns of part of a period are missing, the hours are not known.",
  },
  windowDays: HALF_YEAR_DAYS,
  references: [],
  judge: judgeHours(hoursGrowthBy["wage-returns"], HALF_YEAR_DAYS),
});
