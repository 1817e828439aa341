import type { Fact } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import { coverage, endOn, exit, job, log, measurement, provision, trajectoryOf } from "../testing/case-facts.ts";
import { coachingHoursPer100Worked } from "./coaching-hours-per-100-worked.ts";

/** t0 is 2025-01-15: the start runs to 2025-04-15, follow-up from 2025-04-16 to 2025-07-15. The log is complete. */
const working = (hoursAtStart: number, hoursLater: number) => [
  coverage(),
  provision(),
  job(),
  measurement("2025-01-20", { hoursPerWeek: hoursAtStart }),
  measurement("2025-07-16", { hoursPerWeek: hoursLater }),
];
const observe = (...facts: Fact[]) => coachingHoursPer100Worked.observe(trajectoryOf(...facts));
const reasonOf = (...facts: Fact[]) => {
  const { outcome, reason } = observe(...facts);
  return `${outcome}/${reason}`;
};
const coached = [log("2025-02-01", { minutesEmployee: 910 }), log("2025-05-01", { minutesEmployee: 455 })];

describe("coaching per hundred hours worked", () => {
  it("is coaching over work of a month, in permille: 304 minutes a month beside 20 hours a week is 5.8 %", () => {
    expect(observe(...working(20, 20), ...coached)).toMatchObject({
      outcome: "counted",
      reason: "pair",
      value: { baseline: 58, followUp: 29 },
    });
  });

  it("halves where hours of work double", () => {
    expect(observe(...working(10, 20), ...coached)).toMatchObject({ value: { baseline: 117, followUp: 29 } });
  });

  it("is above one hundred percent where more is coached than worked", () => {
    expect(observe(...working(1, 1), log("2025-02-01", { minutesEmployee: 910 }))).toMatchObject({
      value: { baseline: 1165, followUp: 0 },
    });
  });

  it.each([
    ["unknown/hours-worked-not-known", [coverage(), provision(), job(), ...coached]],
    ["unknown/hours-worked-not-known", [...working(20, 20).slice(0, 4), ...coached]],
    ["unknown/hours-worked-not-known", [...working(0, 0), ...coached]],
    ["unknown/hours-not-known", [coverage({ hoursMode: "none" }), ...working(20, 20).slice(1)]],
    ["excluded/died", [...working(20, 20), ...coached, exit("death", "2025-07-15")]],
    ["excluded/coached-too-short", [...working(20, 20).filter(({ kind }) => kind !== "provision"), short()]],
  ])("gives %s", (expected, facts) => {
    expect(reasonOf(...facts)).toBe(expected);
  });

  it("keeps logged and reported hours apart", () => {
    expect(coachingHoursPer100Worked.hoursModeOf?.(trajectoryOf(...working(20, 20), ...coached))).toBe("logged");
  });
});

function short() {
  return provision({ to: endOn("2025-02-01") });
}
