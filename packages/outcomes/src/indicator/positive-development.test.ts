import type { Fact } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import { coverage, endOn, job, measurement, provision, token, trajectoryOf } from "../testing/case-facts.ts";
import { hoursPerWeek } from "./hours-per-week.ts";
import { hoursPerWeekPaid } from "./hours-per-week-paid.ts";
import { indicatorById } from "./indicators.ts";
import { positiveDevelopment } from "./positive-development.ts";

/** t0 is 2025-01-15; day 182 is 2025-07-16. */
const observe = (...facts: Fact[]) => trajectoryOf(coverage(), provision(), ...facts);
const developmentOf = (...facts: Fact[]) => {
  const { outcome, reason } = positiveDevelopment.observe(observe(...facts));
  return `${outcome}/${reason}`;
};
const hours = (on: string, hoursPerWeek: number, over: Parameters<typeof measurement>[1] = {}) =>
  measurement(on, { hoursPerWeek, ...over });

describe("positiveDevelopment", () => {
  const employed = job({ employerKey: token("bakery") });

  it("is yes when hours grew by at least a tenth and an hour", () => {
    expect(developmentOf(employed, hours("2025-01-20", 20), hours("2025-07-10", 22))).toBe("counted/yes");
  });

  it("is no only when hours, tasks, job and trial are all known", () => {
    const same = [hours("2025-01-20", 20), hours("2025-07-10", 20)];
    expect(developmentOf(employed, ...same)).toBe("unknown/development-not-known");
    const tasks = measurement("2025-07-11", { respondent: "coach", tasksWidened: false });
    expect(developmentOf(employed, ...same, tasks)).toBe("counted/no");
    expect(developmentOf(job(), ...same, tasks)).toBe("unknown/development-not-known");
  });

  it("is no for who does not work after 26 weeks", () => {
    expect(developmentOf(job({ to: endOn("2025-03-01") }))).toBe("counted/no");
  });

  it("is not known where the work is not, even with more hours", () => {
    const unknownEnd = job({ to: { state: "unknown" } });
    expect(developmentOf(unknownEnd)).toBe("unknown/end-unknown");
  });

  it("leaves out what retention leaves out", () => {
    expect(developmentOf()).toBe("out-of-scope/never-placed");
    expect(developmentOf(job({ workKind: "wsw", setting: "sheltered" }))).toBe("excluded/sheltered-at-start");
  });
});

describe("hoursPerWeek", () => {
  const hoursOf = (...facts: Fact[]) => {
    const observation = hoursPerWeek.observe(observe(...facts));
    return observation.outcome === "counted" ? observation.value : `${observation.outcome}/${observation.reason}`;
  };

  it("compares hours at the start and half a year later, in hundredths", () => {
    expect(hoursOf(job(), hours("2025-01-20", 16), hours("2025-07-10", 20.5))).toEqual({
      baseline: 1600,
      followUp: 2050,
    });
  });

  it("does not take the one number of a register for two", () => {
    expect(hoursOf(job({ hoursPerWeek: 24 }))).toBe("unknown/hours-later-not-known");
    expect(hoursOf(job({ hoursPerWeek: 24 }), hours("2025-07-10", 28))).toEqual({ baseline: 2400, followUp: 2800 });
    expect(hoursOf(job())).toBe("unknown/hours-at-start-not-known");
  });

  it("leaves out who no longer works", () => {
    const lost = job({ hoursPerWeek: 24, to: endOn("2025-03-01") });
    expect(hoursOf(lost)).toBe("excluded/not-in-work-at-measurement");
  });

  it("waits until a questionnaire can no longer come: four weeks after day 238", () => {
    const seenUntil = (observedUntil: string) =>
      hoursPerWeek.observe(
        trajectoryOf(
          ...[coverage(), provision(), job(), hours("2025-01-20", 16), hours("2025-07-10", 20)].map((fact) => ({
            ...fact,
            observedUntil,
          })),
        ),
      ).outcome;
    expect(seenUntil("2025-10-07")).toBe("not-mature");
    expect(seenUntil("2025-10-08")).toBe("counted");
  });
});

describe("stated and paid hours", () => {
  const wages = { stream: "wage-returns", source: "wage-return" } as const;
  const returns = [
    { from: "2025-01-15", to: "2025-04-15", paidMinutes: 60 * 13 * 20 },
    { from: "2025-04-16", to: "2025-07-16", paidMinutes: 60 * 13 * 26 },
  ];
  const paid = [coverage({ ...wages, sourceKind: "wage-return" }), job({ ...wages, jobRef: token("paid"), returns })];
  const stated = [hours("2025-01-20", 16), hours("2025-07-10", 18)];
  const observed = (...facts: Fact[]) => {
    const trajectory = observe(job(), ...facts);
    return [hoursPerWeek, hoursPerWeekPaid].map((indicator) => {
      const observation = indicator.observe(trajectory);
      return observation.outcome === "counted" ? observation.value : observation.reason;
    });
  };

  it("are two figures, each of those of whom its source tells", () => {
    const asStated = { baseline: 1600, followUp: 1800 };
    const asPaid = { baseline: 2000, followUp: expect.closeTo(2571, -1) };
    expect(observed(...stated, ...paid)).toEqual([asStated, asPaid]);
    expect(observed(...stated)).toEqual([asStated, "hours-at-start-not-known"]);
    expect(observed(...paid)).toEqual(["hours-at-start-not-known", asPaid]);
  });

  it("stood in one figure in its first version, which can still be computed", () => {
    const first = indicatorById("hours-per-week", "1.0.0");
    expect(first?.observe(observe(job(), ...paid)).outcome).toBe("counted");
    expect(indicatorById("hours-per-week")?.version).toBe("2.0.0");
  });
});
