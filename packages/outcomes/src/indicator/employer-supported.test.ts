import type { Fact } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import { coverage, endOn, exit, job, log, provision, trajectoryOf } from "../testing/case-facts.ts";
import { coachingHoursEmployer } from "./coaching-hours-employer.ts";
import { employerSupportedFollowUp } from "./employer-supported-follow-up.ts";
import { employerSupportedStart } from "./employer-supported-start.ts";

/** t0 is 2025-01-15: the start runs to 2025-04-15, follow-up from 2025-04-16 to 2025-07-15. The log is complete. */
const reasonsOf = (...facts: Fact[]) => {
  const trajectory = trajectoryOf(...facts);
  return [employerSupportedStart, employerSupportedFollowUp].map((indicator) => {
    const { outcome, reason } = indicator.observe(trajectory);
    return `${outcome}/${reason}`;
  });
};
const placed = [coverage(), provision(), job()] as const;

describe("the employer supported too", () => {
  it("is asked at the start and at follow-up", () => {
    const both = { minutesEmployee: 60, minutesEmployer: 30 };
    expect(reasonsOf(...placed, log("2025-04-15", both))).toEqual(["counted/yes", "counted/no"]);
    expect(reasonsOf(...placed, log("2025-04-16", both))).toEqual(["counted/no", "counted/yes"]);
  });

  it("counts as no those whose hours for the employer are zero, as the mean of hours does", () => {
    const reported = (moment: "baseline" | "followUp", on: string, minutesEmployer: number) =>
      log(on, { mode: "reported", moment, minutesEmployee: 120, minutesEmployer });
    const facts = [...placed, reported("baseline", "2025-01-20", 90), reported("followUp", "2025-07-16", 0)];
    expect(reasonsOf(...facts)).toEqual(["counted/yes", "counted/no"]);
    expect(coachingHoursEmployer.observe(trajectoryOf(...facts))).toMatchObject({
      value: { baseline: 90, followUp: 0 },
    });
  });

  it("is not known where nobody writes the employer's hours down", () => {
    expect(reasonsOf(...placed, log("2025-02-01", { minutesEmployee: 60 }))).toEqual([
      "unknown/hours-not-known",
      "counted/no",
    ]);
    expect(reasonsOf(coverage({ hoursMode: "none" }), provision(), job())).toEqual([
      "unknown/hours-not-known",
      "unknown/hours-not-known",
    ]);
  });

  it("is asked only of windows with 28 days of coaching", () => {
    const until = provision({ to: endOn("2025-05-12") });
    expect(reasonsOf(coverage(), until, job())).toEqual(["counted/no", "excluded/coached-too-short"]);
  });

  it("has a window of its own for each moment", () => {
    expect(reasonsOf(...placed, exit("death", "2025-04-15"))).toEqual(["counted/no", "excluded/died"]);
    const observedUntil = "2025-06-01";
    expect(reasonsOf(coverage({ observedUntil }), provision({ observedUntil }), job({ observedUntil }))).toEqual([
      "counted/no",
      "not-mature/window-not-over",
    ]);
  });
});
