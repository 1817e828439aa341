import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import type { Parameter } from "../../law/parameter.ts";
import { inferred, readIn2025, unknownFrom, verified } from "./periods.ts";

/** The most that loonkostensubsidie may be, as a share of the minimum wage with holiday allowance. */
export const maximumShare: Parameter = {
  id: "loonkostensubsidie/maximum-share",
  title: { nl: "Hoogste deel van het minimumloon", en: "Highest share of the minimum wage" },
  unit: "basis-points",
  periods: readIn2025("2015-01-01", 7000, citing(laws.participatiewet, "10d(4)")),
};

/** The fixed share while the loonwaarde is not yet measured (forfait). */
export const forfaitShare: Parameter = {
  id: "loonkostensubsidie/forfait-share",
  title: { nl: "Forfaitair deel", en: "Fixed share (forfait)" },
  unit: "basis-points",
  periods: readIn2025("2015-01-01", 5000, citing(laws.participatiewet, "10d(5)")),
};

/** How long the fixed share may last, from the start. */
export const forfaitMonths: Parameter = {
  id: "loonkostensubsidie/forfait-months",
  title: { nl: "Langste duur van het forfait", en: "Longest duration of the forfait" },
  unit: "months",
  periods: readIn2025("2015-01-01", 6, citing(laws.participatiewet, "10d(1)(b)")),
};

/** The working week that the amounts of the law stand for. */
export const fullTimeHours: Parameter = {
  id: "loonkostensubsidie/full-time-hours",
  title: { nl: "Uren van een volle werkweek", en: "Hours of a full working week" },
  unit: "hours-per-week",
  periods: readIn2025("2015-01-01", 36, citing(laws.participatiewet, "10d(4)")),
};

/**
 * Compensation for the employer's charges as a share of the subsidy; reviewed yearly. Read for 2018 and in the regulation of
 * 2021, taken to be the same in between, not found after 2021.
 */
export const employerCharges: Parameter = {
  id: "loonkostensubsidie/employer-charges",
  title: { nl: "Vergoeding voor werkgeverslasten", en: "Compensation for the employer's charges" },
  unit: "basis-points",
  periods: [
    verified("2015-01-01", 2300, citing(laws.wageSubsidyRegulation2014, "1"), "2017-12-31"),
    verified("2018-01-01", 2350, citing(laws.wageSubsidyPercentage2018), "2018-12-31"),
    inferred("2019-01-01", 2350, citing(laws.wageSubsidyPercentage2018), "2020-12-31"),
    verified("2021-01-01", 2350, citing(laws.wageSubsidyRegulation2021), "2021-12-31"),
    unknownFrom("2022-01-01"),
  ],
};
