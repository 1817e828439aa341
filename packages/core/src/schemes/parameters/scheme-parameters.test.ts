import { describe, expect, test } from "vitest";
import { isCalendarDate } from "../../calendar/calendar-date.ts";
import { laws } from "../../law/laws.ts";
import { type Parameter, parameterOn } from "../../law/parameter.ts";
import { minimumWageHour, minimumWageMonth } from "./minimum-wage.ts";
import { schemeParameters } from "./scheme-parameters.ts";
import { employerCharges } from "./wage-subsidy.ts";
import { youthTiers } from "./youth-minimum-wage.ts";

test("a number is asked for on a day, and answers with its source or with why it may not be used", () => {
  expect(parameterOn(minimumWageMonth, "2026-03-01")).toMatchObject({
    usable: true,
    value: 229_440,
    status: "verified",
    citation: { title: "Wet minimumloon en minimumvakantiebijslag", article: "8(1)(b)" },
  });
  expect(parameterOn(minimumWageMonth, "2025-08-01")).toMatchObject({ usable: false, status: "memory" });
  expect(parameterOn(minimumWageMonth, "2018-01-01")).toMatchObject({ usable: false, status: "unknown" });
  expect(parameterOn(minimumWageMonth, "2027-01-01")).toMatchObject({ usable: false, status: "unknown" });
  expect(parameterOn(minimumWageMonth, "2016-07-01")).toMatchObject({ usable: true, status: "inferred" });
  expect(parameterOn(minimumWageHour, "2023-12-31")).toMatchObject({ usable: false });
  expect(parameterOn(employerCharges, "2021-12-31")).toMatchObject({ usable: true, value: 2350 });
  expect(parameterOn(employerCharges, "2018-12-31")).toMatchObject({ status: "verified" });
  expect(parameterOn(employerCharges, "2019-01-01")).toMatchObject({ value: 2350, status: "inferred" });
  expect(parameterOn(employerCharges, "2022-01-01")).toMatchObject({ usable: false, status: "unknown" });
});

test.each(["2026-02-30", "2026-3-1", "", "yesterday"])("nothing is known of a day that does not exist: %s", (on) => {
  expect(parameterOn(minimumWageMonth, on)).toMatchObject({ usable: false, status: "unknown" });
});

/** Numbers as the notes on the sources give them, written down a second time so that a slip of a digit is seen. */
test.each([
  ["minimum-wage/month", "2021-07-01", 170_100],
  ["minimum-wage/month", "2022-01-01", 172_500],
  ["minimum-wage/month", "2022-07-01", 175_620],
  ["minimum-wage/month", "2024-07-01", 213_360],
  ["loonkostensubsidie/employer-charges", "2017-12-31", 2300],
  ["income-disregard/general-share", "2025-01-01", 2500],
  ["income-disregard/general-maximum", "2025-01-01", 27_300],
  ["income-disregard/general-months", "2025-01-01", 6],
  ["income-disregard/subsidy-share", "2025-01-01", 1500],
  ["income-disregard/subsidy-maximum", "2025-01-01", 17_018],
  ["income-disregard/subsidy-months", "2025-01-01", 12],
  ["income-disregard/medical-share", "2025-01-01", 1500],
  ["income-disregard/medical-maximum", "2025-06-30", 17_304],
  ["loonkostenvoordeel/disabled-maximum", "2024-01-01", 600_000],
  ["loonkostenvoordeel/job-agreement-maximum", "2026-01-01", 200_000],
  ["loonkostenvoordeel/older-worker-from-2024-rate", "2025-01-01", 135],
  ["loonkostenvoordeel/older-worker-from-2024-maximum", "2025-12-31", 260_000],
  ["lage-inkomensvoordeel/rate", "2022-01-01", 78],
  ["lage-inkomensvoordeel/rate", "2024-12-31", 49],
  ["lage-inkomensvoordeel/maximum", "2022-01-01", 152_000],
  ["lage-inkomensvoordeel/maximum", "2024-01-01", 96_000],
  ["lage-inkomensvoordeel/hours", "2024-01-01", 1248],
  ["lage-inkomensvoordeel/wage-from", "2024-01-01", 1433],
  ["lage-inkomensvoordeel/wage-to", "2024-01-01", 1491],
  ["job-coach/external-hourly-rate", "2015-01-01", 7478],
  ["job-coach/exceptional-hours", "2014-07-01", 8],
  ["job-coach/exceptional-loonwaarde", "2015-12-31", 2000],
  ["job-coach/exceptional-growth", "2014-07-01", 1],
  ["internal-coach/very-light-year-1", "2011-01-01", 140_000],
  ["internal-coach/light-year-1", "2014-12-31", 270_000],
  ["internal-coach/intensive-year-2", "2015-01-01", 450_000],
  ["internal-coach/light-trial-placement", "2015-01-01", 50_000],
  ["internal-coach/middle-trial-placement", "2015-01-01", 60_000],
  ["internal-coach/intensive-trial-placement", "2015-12-31", 75_000],
])("%s on %s is %i", (id, on, value) => {
  const parameter = schemeParameters().find((one) => one.id === id);
  if (parameter === undefined) throw new Error(id);
  expect(parameterOn(parameter, on)).toMatchObject({ usable: true, value });
});

describe("every parameter", () => {
  const cases = schemeParameters().map((parameter): [string, Parameter] => [parameter.id, parameter]);

  test("has an id and titles of its own", () => {
    expect(cases.length).toBeGreaterThan(80);
    for (const nameOf of [
      ({ id }: Parameter) => id,
      ({ title }: Parameter) => title.nl,
      ({ title }: Parameter) => title.en,
    ])
      expect(new Set(cases.map(([, parameter]) => nameOf(parameter))).size).toBe(cases.length);
  });

  test.each(cases)("%s", (id, { periods, title }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(title.nl && title.en).toBeTruthy();
    for (const [at, period] of periods.entries()) {
      expect(isCalendarDate(period.from)).toBe(true);
      expect(period.to === undefined || (isCalendarDate(period.to) && period.from <= period.to)).toBe(true);
      expect(at === 0 || (periods[at - 1]?.to ?? "9999") < period.from).toBe(true);
      if (period.status === "unknown") continue;
      expect(Number.isSafeInteger(period.value) && period.value >= 0).toBe(true);
      if (period.status !== "memory") expect(period.citation.url).toMatch(/^https:\/\//);
    }
  });
});

test("young people's amounts follow from the shares, to the cent per hour", () => {
  for (const { hour, share } of youthTiers) {
    for (const period of hour.periods) {
      const adult = parameterOn(minimumWageHour, period.from);
      const part = parameterOn(share, period.from);
      if (period.status === "unknown" || !adult.usable || !part.usable) throw new Error(hour.id);
      expect(Math.floor((adult.value * part.value) / 10_000 + 0.5), `${hour.id} ${period.from}`).toBe(period.value);
    }
  }
});

test("every law has a title of its own and an address of a public collection of law", () => {
  const sources = Object.values(laws);
  expect(new Set(sources.map(({ title }) => title)).size).toBe(sources.length);
  for (const { url } of sources)
    expect(url).toMatch(/^https:\/\/(wetten\.overheid|zoek\.officielebekendmakingen)\.nl\//);
});
