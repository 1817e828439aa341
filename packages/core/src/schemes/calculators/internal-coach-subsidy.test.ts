import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { internalCoachSubsidy } from "./internal-coach-subsidy.ts";

const coached = { on: "2015-06-01", regime: "middle", coachingYear: 1, hoursPerWeek: 32, monthsEmployed: 12 } as const;
const asked = (input: object) => internalCoachSubsidy({ ...coached, ...input });

test("who leaves after three of twelve months leaves a quarter of the amount", () => {
  const answer = asked({ monthsEmployed: 3 });
  expect(answer).toMatchObject({ outcome: "computed", amounts: { subsidyCents: 112_500 } });
  expect(answer.steps[0]?.formula).toBe("4500.00 × min(32, 24) / 24 × 3 / 12");
});

describe("the amounts of 2015", () => {
  test.each([
    ["light", [270_000, 140_000, 140_000]],
    ["middle", [450_000, 270_000, 140_000]],
    ["intensive", [680_000, 450_000, 270_000]],
  ])("%s", (regime, amounts) => {
    const given = [1, 2, 3].map((coachingYear) => asked({ regime, coachingYear }));
    expect(given.map((answer) => answer.outcome === "computed" && answer.amounts.subsidyCents)).toEqual(amounts);
  });
});

test("below 24 hours a week in proportion, from 24 in full", () => {
  expect(asked({ hoursPerWeek: 12 })).toMatchObject({ amounts: { subsidyCents: 225_000 } });
  expect(asked({ hoursPerWeek: 24 })).toEqual(expect.objectContaining({ amounts: { subsidyCents: 450_000 } }));
});

test.each([
  ["2014-06-01", "internal-coach/full-subsidy-hours"],
  ["2016-01-01", "internal-coach/middle-year-1"],
  ["2026-01-01", "internal-coach/middle-year-1"],
])("the amounts of %s are not known", (on, parameter) => {
  const answer = asked({ on });
  expect(answer.outcome === "refused" && answer.reasons.map((reason) => reason.parameter)).toContain(parameter);
});

test.each([
  ["regime", { regime: "very-light" }],
  ["hoursPerWeek", { hoursPerWeek: 0 }],
  ["monthsEmployed", { monthsEmployed: 13 }],
])("unusable: %s", (input, change) => {
  expect(asked(change)).toMatchObject({ outcome: "refused", reasons: [{ input }] });
});

test("more months or hours never give less", () => {
  const month = fc.integer({ min: 0, max: 12 });
  const hour = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(month, month, hour, hour, (oneMonth, otherMonth, oneHour, otherHour) => {
      const cents = (monthsEmployed: number, hoursPerWeek: number) => {
        const answer = asked({ monthsEmployed, hoursPerWeek });
        return answer.outcome === "computed" ? answer.amounts.subsidyCents : Number.NaN;
      };
      expect(cents(Math.min(oneMonth, otherMonth), Math.min(oneHour, otherHour))).toBeLessThanOrEqual(
        cents(Math.max(oneMonth, otherMonth), Math.max(oneHour, otherHour)),
      );
    }),
  );
});
