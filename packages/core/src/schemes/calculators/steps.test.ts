import { expect, test } from "vitest";
import type { CalculationStep, UsedNumber } from "../calculation.ts";
import { earliestRetroactiveStart } from "./earliest-retroactive-start.ts";
import { internalCoachSubsidy } from "./internal-coach-subsidy.ts";
import { jobCoachHours, trialPlacementHours } from "./job-coach-hours.ts";
import { loonkostensubsidie } from "./loonkostensubsidie.ts";
import type { LoonkostensubsidieInput } from "./loonkostensubsidie-input.ts";
import { loonkostenvoordeel } from "./loonkostenvoordeel.ts";
import { loonwaarde } from "./loonwaarde.ts";
import { minimumWage } from "./minimum-wage.ts";
import { minutesPerClient } from "./minutes-per-client.ts";
import { euros } from "./plain-signs.ts";

/** A step on one line, the numbers it used below it. */
const readAloud = ({ steps }: { readonly steps: readonly CalculationStep[] }) =>
  steps.flatMap(({ id, formula, result, unit, uses }) => [
    `${id}: ${formula} = ${result} ${unit}`,
    ...uses.map(source),
  ]);
const source = ({ name, value, unit, status }: UsedNumber) => `  ${name} ${value} ${unit}, ${status}`;

const only = ({ steps }: { readonly steps: readonly CalculationStep[] }, ...ids: readonly string[]) => ({
  steps: steps.filter(({ id }) => ids.includes(id)),
});

const subsidised: LoonkostensubsidieInput = {
  on: "2026-01-01",
  route: "loonwaarde",
  loonwaardePercent: 60,
  hoursPerWeek: 32,
  employerChargesBasisPoints: 2350,
};
const enlarged = { ...subsidised, reading: "cap-includes-charges" } as const;
const coached = { on: "2015-03-01", route: "external", regime: "middle", workedHoursPerYear: 600 } as const;

const told: readonly (readonly [string, { readonly steps: readonly CalculationStep[] }, readonly string[]])[] = [
  [
    "the minimum wage of an adult",
    minimumWage({ on: "2026-07-01" }),
    [
      "minimum-wage-month: 2337.00 = 233700 cents-per-month",
      "  minimum-wage/month 233700 cents-per-month, verified",
      "minimum-wage-hour: 14.99 = 1499 cents-per-hour",
      "  minimum-wage/hour 1499 cents-per-hour, verified",
    ],
  ],
  [
    "the minimum wage at 30",
    minimumWage({ on: "2026-01-01", age: 30 }),
    [
      "minimum-wage-month: 2294.40 = 229440 cents-per-month",
      "  minimum-wage/month 229440 cents-per-month, verified",
      "  age 30 years, given",
      "  minimum-wage/adult-age 21 years, verified",
      "minimum-wage-hour: 14.71 = 1471 cents-per-hour",
      "  minimum-wage/hour 1471 cents-per-hour, verified",
      "  age 30 years, given",
      "  minimum-wage/adult-age 21 years, verified",
    ],
  ],
  [
    "the minimum wage at 19",
    minimumWage({ on: "2026-01-01", age: 19 }),
    [
      "minimum-wage-month: 2294.40 × 60 % = 137664 cents-per-month",
      "  minimum-wage/month 229440 cents-per-month, verified",
      "  minimum-wage/age-19-share 6000 basis-points, verified",
      "minimum-wage-hour: 8.83 = 883 cents-per-hour",
      "  minimum-wage/age-19-hour 883 cents-per-hour, verified",
      "  age 19 years, given",
      "  minimum-wage/adult-age 21 years, verified",
    ],
  ],
  [
    "the minimum wage at 16, in 2022",
    minimumWage({ on: "2022-01-01", age: 16 }),
    [
      "minimum-wage-month: 1725.00 × 34.5 % = 59515 cents-per-month",
      "  minimum-wage/month 172500 cents-per-month, verified",
      "  minimum-wage/age-16-share 3450 basis-points, inferred",
      "  minimum-wage/youth-month-rounding 5 cents, inferred",
    ],
  ],
  [
    "the minimum wage at 20 in BBL",
    minimumWage({ on: "2024-07-01", age: 20, bbl: true }),
    [
      "minimum-wage-month: 2133.60 × 61.5 % = 131216 cents-per-month",
      "  minimum-wage/month 213360 cents-per-month, verified",
      "  minimum-wage/bbl-20-share 6150 basis-points, verified",
      "minimum-wage-hour: 13.68 × 61.5 % = 841 cents-per-hour",
      "  minimum-wage/hour 1368 cents-per-hour, verified",
      "  minimum-wage/bbl-20-share 6150 basis-points, verified",
    ],
  ],
  [
    "loonkostensubsidie by loonwaarde",
    loonkostensubsidie({ ...subsidised, sectorFullTimeHours: 38 }),
    [
      "minimum-wage-month: 2294.40 = 229440 cents-per-month",
      "  minimum-wage/month 229440 cents-per-month, verified",
      "base: 2294.40 × 1.08 = 247795 cents-per-month",
      "  minimum-wage/month 229440 cents-per-month, verified",
      "  minimum-wage/holiday-allowance 800 basis-points, verified",
      "share: min(100 % − 60 %, 70 %) = 4000 basis-points",
      "  loonwaardePercent 6000 basis-points, given",
      "  loonkostensubsidie/maximum-share 7000 basis-points, verified",
      "subsidy-full-time: 2477.95 × 40 % = 99118 cents-per-month",
      "hours: min(32, 38) = 32 hours-per-week",
      "  hoursPerWeek 32 hours-per-week, given",
      "  sectorFullTimeHours 38 hours-per-week, given",
      "subsidy: 2477.95 × 40 % × 32 / 36 = 88105 cents-per-month",
      "  hoursPerWeek 32 hours-per-week, given",
      "  loonkostensubsidie/full-time-hours 36 hours-per-week, verified",
      "compensation: 881.05 × 23.5 % = 20705 cents-per-month",
      "  employerChargesBasisPoints 2350 basis-points, given",
      "total: 881.05 + 207.05 = 108810 cents-per-month",
    ],
  ],
  [
    "loonkostensubsidie by forfait",
    only(loonkostensubsidie({ ...subsidised, route: "forfait" }), "share", "subsidy-full-time"),
    [
      "share: 50 % = 5000 basis-points",
      "  loonkostensubsidie/forfait-share 5000 basis-points, verified",
      "subsidy-full-time: 2477.95 × 50 % = 123898 cents-per-month",
    ],
  ],
  [
    "a cap with charges that is reached",
    only(loonkostensubsidie({ ...enlarged, loonwaardePercent: 5 }), "share", "subsidy-full-time"),
    [
      "share: min(100 % − 5 %, 70 % × 1.235) = 8645 basis-points",
      "  loonwaardePercent 500 basis-points, given",
      "  loonkostensubsidie/maximum-share 7000 basis-points, verified",
      "  employerChargesBasisPoints 2350 basis-points, given",
      "subsidy-full-time: 2477.95 × 70 % × 1.235 = 214219 cents-per-month",
    ],
  ],
  [
    "a cap with charges that is not reached",
    only(loonkostensubsidie({ ...enlarged, loonwaardePercent: 20 }), "share", "subsidy-full-time"),
    [
      "share: min(100 % − 20 %, 70 % × 1.235) = 8000 basis-points",
      "  loonwaardePercent 2000 basis-points, given",
      "  loonkostensubsidie/maximum-share 7000 basis-points, verified",
      "  employerChargesBasisPoints 2350 basis-points, given",
      "subsidy-full-time: 2477.95 × 80 % = 198236 cents-per-month",
    ],
  ],
  [
    "a cap with charges that is met exactly",
    only(
      loonkostensubsidie({ ...enlarged, loonwaardePercent: 23, employerChargesBasisPoints: 1000 }),
      "share",
      "subsidy-full-time",
    ),
    [
      "share: min(100 % − 23 %, 70 % × 1.1) = 7700 basis-points",
      "  loonwaardePercent 2300 basis-points, given",
      "  loonkostensubsidie/maximum-share 7000 basis-points, verified",
      "  employerChargesBasisPoints 1000 basis-points, given",
      "subsidy-full-time: 2477.95 × 77 % = 190802 cents-per-month",
    ],
  ],
  [
    "two loonkostenvoordelen",
    loonkostenvoordeel({
      year: 2026,
      kinds: ["banenafspraak", "arbeidsgehandicapte-werknemer"],
      paidHours: 1664,
      jobStart: "2025-09-01",
    }),
    [
      "banenafspraak: min(1.01 × 1664, 2000.00) = 168064 cents-per-year",
      "  loonkostenvoordeel/job-agreement-rate 101 cents-per-hour, verified",
      "  paidHours 1664 hours, given",
      "  loonkostenvoordeel/job-agreement-maximum 200000 cents-per-year, verified",
      "arbeidsgehandicapte-werknemer: min(3.05 × 1664, 6000.00) = 507520 cents-per-year",
      "  loonkostenvoordeel/disabled-rate 305 cents-per-hour, verified",
      "  paidHours 1664 hours, given",
      "  loonkostenvoordeel/disabled-maximum 600000 cents-per-year, verified",
      "highest: max(1680.64, 5075.20) = 507520 cents-per-year",
    ],
  ],
  [
    "a loonkostenvoordeel that is over",
    loonkostenvoordeel({
      year: 2026,
      kinds: ["arbeidsgehandicapte-werknemer"],
      paidHours: 1664,
      jobStart: "2023-01-01",
    }),
    [
      "arbeidsgehandicapte-werknemer: 0.00 = 0 cents-per-year",
      "  loonkostenvoordeel/disabled-years 3 years, verified",
      "highest: max(0.00) = 0 cents-per-year",
    ],
  ],
  [
    "a loonwaarde",
    loonwaarde({
      tasks: [
        { tempo: 0.8, quality: 1, deployability: 0.9, share: 0.5 },
        { tempo: 0.5, quality: 0.9, deployability: 1, share: 0.5 },
      ],
    }),
    [
      "loonwaarde: 0.8 × 1 × 0.9 × 0.5 + 0.5 × 0.9 × 1 × 0.5 = 5900 basis-points",
      "  tasks[0].tempo 8000 basis-points, given",
      "  tasks[0].quality 10000 basis-points, given",
      "  tasks[0].deployability 9000 basis-points, given",
      "  tasks[0].share 5000 basis-points, given",
      "  tasks[1].tempo 5000 basis-points, given",
      "  tasks[1].quality 9000 basis-points, given",
      "  tasks[1].deployability 10000 basis-points, given",
      "  tasks[1].share 5000 basis-points, given",
    ],
  ],
  [
    "hours of a job coach",
    jobCoachHours({ ...coached, coachingYear: 1 }),
    [
      "minutes: 600 × 60 × 10 % = 3600 minutes",
      "  workedHoursPerYear 600 hours, given",
      "  job-coach/external-middle-year-1 1000 basis-points, verified",
    ],
  ],
  [
    "the ceiling of the hours",
    jobCoachHours({ ...coached, on: "2026-05-02", coachingYear: 2 }),
    [
      "ceiling: 600 × 60 × 7.5 % = 2700 minutes",
      "  workedHoursPerYear 600 hours, given",
      "  job-coach/external-ceiling-year-2 750 basis-points, verified",
    ],
  ],
  [
    "hours in a trial placement",
    trialPlacementHours({ ...coached, months: 2 }),
    [
      "minutes: 600 × 60 × 10 % × 2 / 12 = 600 minutes",
      "  workedHoursPerYear 600 hours, given",
      "  job-coach/external-middle-trial-placement 1000 basis-points, verified",
      "  months 2 months, given",
    ],
  ],
  [
    "the subsidy for an internal coach",
    internalCoachSubsidy({
      on: "2015-06-01",
      regime: "middle",
      coachingYear: 1,
      hoursPerWeek: 12.5,
      monthsEmployed: 3,
    }),
    [
      "subsidy: 4500.00 × min(12.5, 24) / 24 × 3 / 12 = 58594 cents-per-year",
      "  internal-coach/middle-year-1 450000 cents-per-year, verified",
      "  hoursPerWeek 12.5 hours-per-week, given",
      "  internal-coach/full-subsidy-hours 24 hours-per-week, verified",
      "  monthsEmployed 3 months, given",
    ],
  ],
  [
    "a late application",
    earliestRetroactiveStart({ receivedOn: "2014-08-18" }),
    ["days-back: 4 × 7 = 28 days", "  job-coach/retroactive-weeks 4 weeks, verified"],
  ],
  [
    "minutes in a group",
    minutesPerClient({ minutes: 120, clients: 6 }),
    ["minutes-per-client: 120 / 6 = 20 minutes", "  minutes 120 minutes, given"],
  ],
];

test.each(told)("the way to %s can be read aloud, with the numbers it used", (_, answer, lines) => {
  expect(readAloud(answer)).toEqual(lines);
});

test("a number of a protocol says where it stands", () => {
  expect(minutesPerClient({ minutes: 120, clients: 6 }).steps[0]?.uses[0]?.citation?.title).toContain("2014");
});

test.each([
  [0, "0.00"],
  [9, "0.09"],
  [10, "0.10"],
  [101_010, "1010.10"],
])("%d cents in plain signs: %s", (cents, text) => expect(euros(cents)).toBe(text));
