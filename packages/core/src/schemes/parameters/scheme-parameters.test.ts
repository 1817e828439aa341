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
  expect(parameterOn(employerCharges, "2022-01-01")).toMatchObject({ usable: false, status: "unknown" });
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
