import type { CalendarDate } from "../../calendar/calendar-date.ts";
import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import type { Parameter, ParameterPeriod } from "../../law/parameter.ts";
import { LAST_KNOWN_DAY } from "./minimum-wage.ts";
import { inferred, verified } from "./periods.ts";

/** What somebody of an age earns at least: a share of the adult's wage, and the amounts as published where they are known. */
export interface YouthTier {
  readonly age: number;
  /** Whether it is for pupils of the work-based learning route (BBL) only. */
  readonly bbl: boolean;
  readonly share: Parameter;
  readonly hour: Parameter;
  readonly month: Parameter;
}

/** The tiers under the adult's age, oldest first; a BBL tier stands before the general one of the same age. */
export const youthTiers: readonly YouthTier[] = [
  tier(20, "bbl", 6150, [816, 865, 886, 905, 922], []),
  tier(20, "", 8000, [1062, 1094, 1125, 1152, 1177, 1199], [134_785, 136_080, 154_750, 159_600]),
  tier(19, "bbl", 5250, [697, 738, 756, 772, 787], []),
  tier(19, "", 6000, [796, 821, 844, 864, 883, 899], [101_090, 102_060, 116_065, 119_700]),
  tier(18, "bbl", 4550, [604, 640, 655, 669, 682], []),
  tier(18, "", 5000, [664, 684, 703, 720, 736, 750], [84_240, 85_050, 96_720, 99_750]),
  tier(17, "", 3950, [524, 540, 555, 569, 581, 592], [66_550, 67_190, 76_410, 78_805]),
  tier(16, "", 3450, [458, 472, 485, 497, 507, 517], [58_125, 58_685, 66_735, 68_830]),
  tier(15, "", 3000, [398, 410, 422, 432, 441, 450], [50_545, 51_030, 58_030, 59_850]),
];

type Row = readonly [from: CalendarDate, to: CalendarDate];

function tier(
  age: number,
  kind: "" | "bbl",
  share: number,
  hours: readonly number[],
  months: readonly number[],
): YouthTier {
  const source = citing(laws.minimumWageAct);
  const bbl = kind === "bbl";
  const id = `minimum-wage/${bbl ? "bbl" : "age"}-${age}`;
  const who = { nl: `${age} jaar${bbl ? ", bbl" : ""}`, en: `age ${age}${bbl ? ", bbl" : ""}` };

  const hourPeriod = (value: number, [from, to]: Row): ParameterPeriod =>
    (isCalculated(age, bbl, from) ? inferred : verified)(from, value, source, to);

  return {
    age,
    bbl,
    share: {
      id: `${id}-share`,
      title: { nl: `Deel van het minimumloon, ${who.nl}`, en: `Share of the minimum wage, ${who.en}` },
      unit: "basis-points",
      periods: [
        ...(bbl ? [] : [inferred("2021-01-01", share, source, "2023-12-31")]),
        verified("2024-01-01", share, source, LAST_KNOWN_DAY),
      ],
    },
    hour: {
      id: `${id}-hour`,
      title: { nl: `Minimumloon per uur, ${who.nl}`, en: `Minimum wage per hour, ${who.en}` },
      unit: "cents-per-hour",
      periods: hours.map((value, at) => hourPeriod(value, (bbl ? bblRows() : hourRows())[at]!)),
    },
    month: {
      id: `${id}-month`,
      title: { nl: `Minimumloon per maand, ${who.nl}`, en: `Minimum wage per month, ${who.en}` },
      unit: "cents-per-month",
      periods: months.map((value, at) => verified(monthRows()[at]![0], value, source, monthRows()[at]![1])),
    },
  };
}

/** Rows that were calculated from the shares, for want of a published table. */
function isCalculated(age: number, bbl: boolean, from: CalendarDate) {
  return from === "2026-07-01" || (from === "2025-07-01" && (bbl || age === 16));
}

function hourRows(): readonly Row[] {
  return [
    ["2024-01-01", "2024-06-30"],
    ["2024-07-01", "2024-12-31"],
    ["2025-01-01", "2025-06-30"],
    ["2025-07-01", "2025-12-31"],
    ["2026-01-01", "2026-06-30"],
    ["2026-07-01", LAST_KNOWN_DAY],
  ];
}

/** No table of BBL amounts was found for the second half of 2024. */
function bblRows() {
  return hourRows().filter(([from]) => from !== "2024-07-01");
}

function monthRows(): readonly Row[] {
  return [
    ["2021-01-01", "2021-06-30"],
    ["2021-07-01", "2021-12-31"],
    ["2023-01-01", "2023-06-30"],
    ["2023-07-01", "2023-12-31"],
  ];
}
