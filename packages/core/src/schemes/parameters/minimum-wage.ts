import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import type { Parameter } from "../../law/parameter.ts";
import { inferred, readIn2025, remembered, successive, verified } from "./periods.ts";

const article8 = citing(laws.minimumWageAct, "8");
const monthly = citing(laws.minimumWageAct, "8(1)(b)");
const july2026 = citing(laws.minimumWageJuly2026);

/** The amounts change on 1 January and 1 July; after this day none has been read. */
export const LAST_KNOWN_DAY = "2026-12-31";

/**
 * Statutory minimum wage per month of an adult; from 2024 the reference month that benefits and subsidies are computed with.
 * The row of July 2016 is known from published worked examples of loonkostensubsidie only.
 */
export const minimumWageMonth: Parameter = {
  id: "minimum-wage/month",
  title: { nl: "Minimumloon per maand", en: "Minimum wage per month" },
  unit: "cents-per-month",
  periods: successive(
    inferred("2016-07-01", 153_720, monthly, "2016-12-31"),
    verified("2020-01-01", 165_360, article8),
    remembered("2020-07-01", 168_000),
    verified("2021-01-01", 168_480, monthly),
    verified("2021-07-01", 170_100, monthly),
    verified("2022-01-01", 172_500, monthly),
    verified("2022-07-01", 175_620, monthly),
    verified("2023-01-01", 193_440, monthly),
    verified("2023-07-01", 199_500, monthly),
    verified("2024-01-01", 206_940, monthly),
    verified("2024-07-01", 213_360, monthly),
    verified("2025-01-01", 219_180, monthly),
    remembered("2025-07-01", 224_580),
    verified("2026-01-01", 229_440, monthly),
    verified("2026-07-01", 233_700, july2026, LAST_KNOWN_DAY),
  ),
};

/** Statutory minimum wage per hour of an adult; there is none before 2024. */
export const minimumWageHour: Parameter = {
  id: "minimum-wage/hour",
  title: { nl: "Minimumloon per uur", en: "Minimum wage per hour" },
  unit: "cents-per-hour",
  periods: successive(
    verified("2024-01-01", 1327, article8),
    verified("2024-07-01", 1368, article8),
    verified("2025-01-01", 1406, article8),
    verified("2025-07-01", 1440, article8),
    verified("2026-01-01", 1471, article8),
    verified("2026-07-01", 1499, july2026, LAST_KNOWN_DAY),
  ),
};

/** From this age the minimum wage of an adult holds. Which age it was before 2021 was not looked up. */
export const adultAge: Parameter = {
  id: "minimum-wage/adult-age",
  title: { nl: "Leeftijd voor het volle minimumloon", en: "Age of the full minimum wage" },
  unit: "years",
  periods: [inferred("2021-01-01", 21, article8, "2023-12-31"), verified("2024-01-01", 21, article8, LAST_KNOWN_DAY)],
};

/** Monthly amounts of young people are rounded to a multiple of this, as the tables published until 2023 show. */
export const youthMonthRounding: Parameter = {
  id: "minimum-wage/youth-month-rounding",
  title: { nl: "Afronding van het jeugdloon per maand", en: "Rounding of the monthly youth wage" },
  unit: "cents",
  periods: [inferred("2021-01-01", 5, article8, "2023-12-31")],
};

/** Holiday allowance as a share of the wage. */
export const holidayAllowance: Parameter = {
  id: "minimum-wage/holiday-allowance",
  title: { nl: "Vakantiebijslag", en: "Holiday allowance" },
  unit: "basis-points",
  periods: readIn2025("2015-01-01", 800, citing(laws.minimumWageAct, "15")),
};
