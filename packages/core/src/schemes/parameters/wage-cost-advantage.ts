import type { CalendarDate } from "../../calendar/calendar-date.ts";
import { citing } from "../../law/citation.ts";
import { laws } from "../../law/laws.ts";
import type { Parameter, ParameterPeriod } from "../../law/parameter.ts";
import type { LocalizedText } from "../../values/localized-text.ts";
import { inferred, remembered, verified } from "./periods.ts";

/** One loonkostenvoordeel: an amount per paid hour, at most an amount per calendar year, for at most some years. */
export interface WageCostAdvantage {
  readonly title: LocalizedText;
  readonly rate: Parameter;
  readonly maximum: Parameter;
  readonly years: Parameter;
  /** From this day it lasts as long as the employment. */
  readonly unlimitedFrom?: CalendarDate;
}

/** For older workers the terms depend on the start of the job: from this day on the new ones hold. */
export const OLDER_WORKER_NEW_TERMS_FROM: CalendarDate = "2024-01-01";

export const disabledWorkerAdvantage: WageCostAdvantage = advantage(
  "disabled",
  "2.6-2.9",
  3,
  sinceReadIn2024(305, 600_000),
  { nl: "LKV arbeidsgehandicapte werknemer", en: "LKV disabled worker" },
);

export const jobAgreementAdvantage: WageCostAdvantage = {
  ...advantage("job-agreement", "2.10-2.13", 3, sinceReadIn2024(101, 200_000), {
    nl: "LKV banenafspraak",
    en: "LKV job agreement",
  }),
  unlimitedFrom: "2026-01-01",
};

export const replacedWorkerAdvantage: WageCostAdvantage = advantage(
  "replaced",
  "2.14-2.17",
  1,
  sinceReadIn2024(305, 600_000),
  { nl: "LKV herplaatsen arbeidsgehandicapte", en: "LKV disabled worker in another job of the employer" },
);

/** For jobs from before 2024; what 2026 gives to those still running was not read. */
export const olderWorkerAdvantage: WageCostAdvantage = advantage(
  "older-worker",
  "2.2-2.5",
  3,
  [
    { years: [2020, 2023], rate: 305, maximum: 600_000, memory: true },
    { years: [2024, 2025], rate: 305, maximum: 600_000 },
  ],
  { nl: "LKV oudere werknemer, baan van voor 2024", en: "LKV older worker, job from before 2024" },
);

/** For jobs from 2024 on: lower in 2025, nothing after that year. */
export const newOlderWorkerAdvantage: WageCostAdvantage = advantage(
  "older-worker-from-2024",
  "2.2-2.5",
  3,
  [
    { years: [2024, 2024], rate: 305, maximum: 600_000 },
    { years: [2025, 2025], rate: 135, maximum: 260_000 },
    { years: [2026, 2026], rate: 0, maximum: 0 },
  ],
  { nl: "LKV oudere werknemer, baan vanaf 2024", en: "LKV older worker, job from 2024 on" },
);

/** What calendar years gave, first and last inclusive, in cents per paid hour and per year. */
interface Terms {
  readonly years: readonly [first: number, last: number];
  readonly rate: number;
  readonly maximum: number;
  readonly memory?: true;
}

/** The texts of 1 January 2024, 2025 and 2026 were read; what was before is remembered. */
function sinceReadIn2024(rate: number, maximum: number): readonly Terms[] {
  return [
    { years: [2020, 2023], rate, maximum, memory: true },
    { years: [2024, 2026], rate, maximum },
  ];
}

function advantage(
  name: string,
  article: string,
  years: number,
  terms: readonly Terms[],
  title: LocalizedText,
): WageCostAdvantage {
  const id = `loonkostenvoordeel/${name}`;
  const citation = citing(laws.wageCostAdvantagesAct, article);
  const period = (value: number, { years: [first, last], memory }: Terms): ParameterPeriod =>
    memory
      ? remembered(`${first}-01-01`, value, `${last}-12-31`)
      : verified(`${first}-01-01`, value, { ...citation, textOf: `${last}-01-01` }, `${last}-12-31`);
  return {
    title,
    rate: {
      id: `${id}-rate`,
      title: { nl: `${title.nl}, per uur`, en: `${title.en}, per hour` },
      unit: "cents-per-hour",
      periods: terms.map((each) => period(each.rate, each)),
    },
    maximum: {
      id: `${id}-maximum`,
      title: { nl: `${title.nl}, hoogste bedrag per jaar`, en: `${title.en}, most per year` },
      unit: "cents-per-year",
      periods: terms.map((each) => period(each.maximum, each)),
    },
    years: {
      id: `${id}-years`,
      title: { nl: `${title.nl}, langste duur`, en: `${title.en}, longest duration` },
      unit: "years",
      periods: [verified("2024-01-01", years, citation)],
    },
  };
}

/** Lage-inkomensvoordeel per paid hour; abolished on 1 January 2025. */
export const lowIncomeRate: Parameter = {
  id: "lage-inkomensvoordeel/rate",
  title: { nl: "LIV per uur", en: "LIV per hour" },
  unit: "cents-per-hour",
  periods: lowIncomePeriods(78, 49),
};

/** Lage-inkomensvoordeel per worker and calendar year, at most. */
export const lowIncomeMaximum: Parameter = {
  id: "lage-inkomensvoordeel/maximum",
  title: { nl: "LIV per jaar, hoogste bedrag", en: "LIV per year, most" },
  unit: "cents-per-year",
  periods: lowIncomePeriods(152_000, 96_000),
};

/** Paid hours in the year from which the lage-inkomensvoordeel is given. */
export const lowIncomeHours: Parameter = lowIncomeIn2024("hours", "hours", 1248, {
  nl: "LIV, minste aantal uren",
  en: "LIV, fewest hours",
});

/** Average hourly wage from which the lage-inkomensvoordeel is given. */
export const lowIncomeWageFrom: Parameter = lowIncomeIn2024("wage-from", "cents-per-hour", 1433, {
  nl: "LIV, uurloon vanaf",
  en: "LIV, hourly wage from",
});

/** Average hourly wage up to which the lage-inkomensvoordeel is given. */
export const lowIncomeWageTo: Parameter = lowIncomeIn2024("wage-to", "cents-per-hour", 1491, {
  nl: "LIV, uurloon tot en met",
  en: "LIV, hourly wage up to",
});

function lowIncomeIn2024(name: string, unit: Parameter["unit"], value: number, title: LocalizedText): Parameter {
  const citation = citing(laws.wageCostAdvantagesAct, "3.1", "2024-01-01");
  return {
    id: `lage-inkomensvoordeel/${name}`,
    title,
    unit,
    periods: [verified("2024-01-01", value, citation, "2024-12-31")],
  };
}

function lowIncomePeriods(in2022: number, since2023: number): readonly ParameterPeriod[] {
  const citation = citing(laws.wageCostAdvantagesAct, "3.2");
  return [
    verified("2022-01-01", in2022, citation, "2022-12-31"),
    inferred("2023-01-01", since2023, citation, "2023-12-31"),
    verified("2024-01-01", since2023, { ...citation, textOf: "2024-01-01" }, "2024-12-31"),
  ];
}
