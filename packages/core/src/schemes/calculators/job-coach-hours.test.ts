import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jobCoachHours, trialPlacementHours } from "./job-coach-hours.ts";

const coached = {
  on: "2015-03-01",
  route: "external",
  regime: "intensive",
  coachingYear: 1,
  workedHoursPerYear: 500,
} as const;
const inHours = (hours: number) => hours * 60;

test("an intensive regime in the first year of 500 worked hours", () => {
  const answer = jobCoachHours(coached);
  expect(answer).toMatchObject({ amounts: { minutes: inHours(75) } });
  expect(answer.steps[0]?.formula).toBe("500 × 60 × 15 %");
});

describe("regimes by year of coaching", () => {
  test.each([
    ["intensive", [75, 37.5, 30, 30]],
    ["middle", [50, 25, 15, 15]],
    ["light", [30, 15, 15, 15]],
    ["very-light", [15, 15, 15, 15]],
  ] as const)("%s", (regime, hours) => {
    const given = [1, 2, 3, 7].map((coachingYear) => jobCoachHours({ ...coached, regime, coachingYear }));
    expect(given.map((answer) => answer.outcome === "partial" && answer.amounts.minutes)).toEqual(hours.map(inHours));
  });
});

describe("what is known when", () => {
  test("in 2015 the regimes, not the ceiling of the law", () => {
    expect(jobCoachHours(coached)).toMatchObject({
      outcome: "partial",
      reasons: [{ code: "parameter-unknown", parameter: "job-coach/external-ceiling-year-1" }],
    });
  });

  test("in May 2026 the ceiling, not the regimes", () => {
    const answer = jobCoachHours({ ...coached, on: "2026-05-02", route: "internal", coachingYear: 2 });
    expect(answer).toMatchObject({
      outcome: "partial",
      amounts: { ceilingMinutes: inHours(37.5) },
      reasons: [{ code: "parameter-unknown", parameter: "job-coach/internal-intensive-year-2" }],
    });
    expect(answer.outcome === "partial" && "minutes" in answer.amounts).toBe(false);
  });

  test.each(["2014-06-30", "2016-01-01", "2026-05-01"])("on %s neither", (on) => {
    expect(jobCoachHours({ ...coached, on }).outcome).toBe("refused");
  });

  test("the internal protocol starts in 2015", () => {
    expect(jobCoachHours({ ...coached, on: "2014-12-31", route: "internal" }).outcome).toBe("refused");
  });
});

describe("trial placement", () => {
  const placed = { on: "2015-03-01", route: "external", regime: "middle", months: 2, workedHoursPerYear: 600 } as const;

  test("two months on a basis of 600 hours give 10 hours, not the 15 that the protocol prints", () => {
    const answer = trialPlacementHours(placed);
    expect(answer).toMatchObject({ outcome: "computed", amounts: { minutes: inHours(10) } });
    expect(answer.steps[0]?.formula).toBe("600 × 60 × 10 % × 2 / 12");
  });

  test("is not known from 2016 on", () => {
    expect(trialPlacementHours({ ...placed, on: "2020-01-01" }).outcome).toBe("refused");
  });

  test.each([
    ["months", { months: 0 }],
    ["months", { months: 13 }],
    ["regime", { route: "internal", regime: "very-light" }],
  ])("unusable: %s", (input, change: object) => {
    expect(trialPlacementHours({ ...placed, ...change })).toMatchObject({ outcome: "refused", reasons: [{ input }] });
  });
});

test.each([
  ["coachingYear", { coachingYear: 0 }],
  ["coachingYear", { coachingYear: 1.5 }],
  ["workedHoursPerYear", { workedHoursPerYear: -1 }],
  ["workedHoursPerYear", { workedHoursPerYear: Number.POSITIVE_INFINITY }],
  ["regime", { route: "internal", regime: "very-light" }],
  ["on", { on: "2015-13-01" }],
])("unusable: %s", (input, change: object) => {
  expect(jobCoachHours({ ...coached, ...change })).toMatchObject({ outcome: "refused", reasons: [{ input }] });
});

test("coaching never exceeds the worked hours, and more worked hours never give less", () => {
  const hours = fc.integer({ min: 0, max: 300_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(hours, hours, fc.constantFrom("very-light", "light", "middle", "intensive"), (one, other, regime) => {
      const minutes = (workedHoursPerYear: number) => {
        const answer = jobCoachHours({ ...coached, regime, workedHoursPerYear });
        return answer.outcome === "partial" ? answer.amounts.minutes! : Number.NaN;
      };
      expect(minutes(one)).toBeLessThanOrEqual(inHours(one));
      expect(minutes(Math.min(one, other))).toBeLessThanOrEqual(minutes(Math.max(one, other)));
    }),
  );
});
