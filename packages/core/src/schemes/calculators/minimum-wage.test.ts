import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minimumWage } from "./minimum-wage.ts";

test("the minimum wage of an adult on a day", () => {
  expect(minimumWage({ on: "2026-07-01" })).toMatchObject({
    outcome: "computed",
    amounts: { monthCents: 233_700, monthStatus: "verified", hourCents: 1499, hourStatus: "verified" },
  });
});

test("somebody of nineteen: the hour was published, the month is calculated", () => {
  const answer = minimumWage({ on: "2026-01-01", age: 19 });
  expect(answer).toMatchObject({
    outcome: "computed",
    amounts: { monthCents: 137_664, monthStatus: "inferred", hourCents: 883, hourStatus: "verified" },
  });
  expect(answer.steps.map(({ formula }) => formula)).toEqual(["2294.40 × 60 %", "8.83"]);
});

describe("months until 2023 are rounded to 0.05 euro, as published; later ones to a cent", () => {
  test.each([
    ["2021-01-01", [134_785, 101_090, 84_240, 66_550, 58_125, 50_545]],
    ["2021-07-01", [136_080, 102_060, 85_050, 67_190, 58_685, 51_030]],
    ["2023-01-01", [154_750, 116_065, 96_720, 76_410, 66_735, 58_030]],
    ["2023-07-01", [159_600, 119_700, 99_750, 78_805, 68_830, 59_850]],
  ])("%s", (on, months) => {
    const found = [20, 19, 18, 17, 16, 15].map((age) => minimumWage({ on, age }));
    expect(found.map((each) => each.outcome === "partial" && each.amounts.monthCents)).toEqual(months);
  });

  test("from 2024 on no rounding was seen", () => {
    const used = (on: string) => minimumWage({ on, age: 19 }).steps.flatMap(({ uses }) => uses.map(({ name }) => name));
    expect(used("2023-12-31")).not.toContain("minimum-wage/youth-month-rounding");
    expect(used("2022-12-31")).toContain("minimum-wage/youth-month-rounding");
    expect(minimumWage({ on: "2024-01-01", age: 17 })).toMatchObject({
      amounts: { monthCents: 81_741, monthStatus: "inferred" },
    });
    expect(used("2024-01-01")).not.toContain("minimum-wage/youth-month-rounding");
  });

  test("2022 was not published here and is calculated", () => {
    expect(minimumWage({ on: "2022-01-01", age: 16 })).toMatchObject({
      amounts: { monthCents: 59_515, monthStatus: "inferred" },
    });
  });
});

describe("the work-based learning route", () => {
  test("has shares of its own from 18 to 20", () => {
    expect(minimumWage({ on: "2026-01-01", age: 18, bbl: true })).toMatchObject({ amounts: { hourCents: 669 } });
    expect(minimumWage({ on: "2024-07-01", age: 20, bbl: true })).toMatchObject({
      amounts: { hourCents: 841, hourStatus: "inferred" },
    });
  });

  test("changes nothing at 17 and 21", () => {
    for (const age of [17, 21]) {
      expect(minimumWage({ on: "2026-01-01", age, bbl: true })).toEqual(minimumWage({ on: "2026-01-01", age }));
    }
  });

  test("was not looked up before 2024", () => {
    expect(minimumWage({ on: "2023-01-01", age: 19, bbl: true })).toMatchObject({
      outcome: "refused",
      reasons: [{ parameter: "minimum-wage/bbl-19-share" }, { code: "no-hourly-wage-yet" }],
    });
  });
});

describe("what is not known", () => {
  test("before 2024 there is no hourly wage", () => {
    expect(minimumWage({ on: "2023-12-31" })).toMatchObject({
      outcome: "partial",
      amounts: { monthCents: 199_500 },
      reasons: [{ code: "no-hourly-wage-yet" }],
    });
  });

  test("on the first day of 2024 there is", () => {
    expect(minimumWage({ on: "2024-01-01" })).toMatchObject({ outcome: "computed", amounts: { hourCents: 1327 } });
  });

  test("before the first month that was looked up month and hour each have a reason of their own", () => {
    expect(minimumWage({ on: "2018-03-01" })).toMatchObject({
      outcome: "refused",
      reasons: [
        {
          code: "parameter-unknown",
          parameter: "minimum-wage/month",
          text: { en: expect.stringMatching(/^Not known/) },
        },
        { code: "no-hourly-wage-yet", parameter: "minimum-wage/hour" },
      ],
    });
  });

  test("what is only remembered is told in other words than what is unknown", () => {
    const answer = minimumWage({ on: "2025-07-01" });
    expect("reasons" in answer && answer.reasons[0].text.en).toMatch(/^Not checked in a source/);
  });

  test("the month of July 2025 is only remembered", () => {
    expect(minimumWage({ on: "2025-07-01" })).toMatchObject({
      outcome: "partial",
      amounts: { hourCents: 1440 },
      reasons: [{ code: "parameter-memory", parameter: "minimum-wage/month", status: "memory" }],
    });
  });

  test("a reason that holds for month and hour is told once", () => {
    const under15 = minimumWage({ on: "2026-01-01", age: 14 });
    expect(under15).toMatchObject({ outcome: "refused", reasons: [{ input: "age" }] });
    expect(under15.outcome === "refused" && under15.reasons).toHaveLength(1);
  });

  test("who was an adult before 2021 was not looked up", () => {
    expect(minimumWage({ on: "2020-01-01", age: 40 })).toMatchObject({
      outcome: "refused",
      reasons: [{ parameter: "minimum-wage/adult-age" }, { code: "no-hourly-wage-yet" }],
    });
    expect(minimumWage({ on: "2020-01-01" })).toMatchObject({ amounts: { monthCents: 165_360 } });
  });
});

test("nobody earns less for being a year older", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("2021-07-01", "2022-01-01", "2023-01-01", "2024-07-01", "2026-01-01", "2026-07-01"),
      fc.integer({ min: 15, max: 30 }),
      fc.boolean(),
      (on, age, bbl) => {
        const at = (years: number) => {
          const answer = minimumWage({ on, age: years, bbl: bbl && on >= "2024-01-01" });
          if (answer.outcome === "refused") throw new Error("refused");
          return answer.amounts.monthCents ?? Number.NaN;
        };
        expect(at(age + 1)).toBeGreaterThanOrEqual(at(age));
      },
    ),
  );
});
