import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import type { Parameter, ParameterUnit } from "../../law/parameter.ts";
import type { LocalizedText } from "../../values/localized-text.ts";
import { inferred, unknownFrom, verified } from "./periods.ts";

/** The contract must last at least this long for UWV to grant a job coach. */
export const leastContractMonths = floor("months", "months", 6, {
  nl: "Jobcoach: kortste contract",
  en: "Job coach: shortest contract",
});

/** The contract must be for at least these hours a week. */
export const leastContractHours = floor("hours", "hours-per-week", 12, {
  nl: "Jobcoach: minste uren per week",
  en: "Job coach: fewest hours a week",
});

/** The loonwaarde must be at least this share of the minimum wage. */
export const leastLoonwaarde = floor("loonwaarde", "basis-points", 3500, {
  nl: "Jobcoach: laagste loonwaarde",
  en: "Job coach: lowest loonwaarde",
});

/** Enough where growth to the ordinary hours is expected in time. */
export const exceptionalHours = exception("hours", "hours-per-week", 8, {
  nl: "Jobcoach: minste uren bij verwachte groei",
  en: "Job coach: fewest hours where growth is expected",
});

/** Enough where growth to the ordinary loonwaarde is expected in time. */
export const exceptionalLoonwaarde = exception("loonwaarde", "basis-points", 2000, {
  nl: "Jobcoach: laagste loonwaarde bij verwachte groei",
  en: "Job coach: lowest loonwaarde where growth is expected",
});

/** The time in which the growth must be expected. */
export const growthYears = exception("growth", "years", 1, {
  nl: "Jobcoach: termijn van de verwachte groei",
  en: "Job coach: time for the expected growth",
});

/** The floors of the protocol of 2014; from 2016 on they are known from an employers' page of 2024 that still names them. */
function floor(name: string, unit: ParameterUnit, value: number, title: LocalizedText): Parameter {
  const later = { title: "A+O Metalektro, 2024-07-13", url: "https://ao-metalektro.nl/" };
  return {
    id: `job-coach/least-${name}`,
    title,
    unit,
    periods: [
      verified("2014-07-01", value, citing(laws.jobCoachProtocol2014), "2015-12-31"),
      inferred("2016-01-01", value, later),
    ],
  };
}

function exception(name: string, unit: ParameterUnit, value: number, title: LocalizedText): Parameter {
  return {
    id: `job-coach/exceptional-${name}`,
    title,
    unit,
    periods: [
      verified("2014-07-01", value, citing(laws.jobCoachProtocol2014), "2015-12-31"),
      unknownFrom("2016-01-01"),
    ],
  };
}
