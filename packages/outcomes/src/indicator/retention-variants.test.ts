import type { Fact } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import { coverage, endOn, exit, job, measurement, provision, token, trajectoryOf } from "../testing/case-facts.ts";
import type { ShareIndicator } from "./indicator.ts";
import { retention26wJobStart } from "./retention-26w-job-start.ts";
import { retention26wStudy } from "./retention-26w-study.ts";
import { retentionCbsM6 } from "./retention-cbs-m6.ts";

const outcomeOf = (indicator: ShareIndicator, ...facts: Fact[]) => {
  const { outcome, reason } = indicator.observe(trajectoryOf(...facts));
  return `${outcome}/${reason}`;
};

describe("retention-26w@study", () => {
  const first = measurement("2025-02-01", { moment: "baseline" });
  const second = (over: Parameters<typeof measurement>[1] = {}, on = "2025-08-01") =>
    measurement(on, { moment: "followUp", ...over });
  const studyOf = (...facts: Fact[]) => outcomeOf(retention26wStudy, coverage(), provision(), ...facts);

  it("goes from the first questionnaire to the second", () => {
    expect(studyOf(job(), first, second())).toBe("counted/yes");
    expect(studyOf(job(), first, second({ inWork: "no" }))).toBe("counted/no");
    expect(studyOf(job(), first)).toBe("unknown/no-measurement");
    expect(studyOf(job(), first, second({ inWork: "unknown" }))).toBe("unknown/work-at-measurement-not-known");
  });

  it("counts a trial placement and a participation job, and no volunteering", () => {
    const onTrial = measurement("2025-02-01", { moment: "baseline", workKind: "proefplaatsing" });
    expect(studyOf(onTrial, second({ workKind: "participatiebaan" }))).toBe("counted/yes");
    expect(studyOf(onTrial, second({ workKind: "proefplaatsing", inWork: "no" }))).toBe("counted/yes");
    expect(studyOf(onTrial, second({ workKind: "volunteering" }))).toBe("counted/no");
  });

  it("asks the other sources who worked at the start where the questionnaire does not say", () => {
    const silent = measurement("2025-02-01", { moment: "baseline", inWork: "unknown" });
    const trial = job({ workKind: "proefplaatsing" });
    expect(studyOf(job(), silent, second())).toBe("counted/yes");
    expect(studyOf(trial, silent, second())).toBe("counted/yes");
    expect(studyOf(silent, second())).toBe("unknown/work-at-measurement-not-known");
    const lost = job({ to: endOn("2025-01-20") });
    const unemployed = measurement("2025-02-01", { moment: "baseline", inWork: "no" });
    expect(studyOf(lost, unemployed, second())).toBe("excluded/not-in-work-at-measurement");
  });

  it("counts days from the first questionnaire", () => {
    const unlabelled = measurement("2025-03-01");
    expect(studyOf(job(), unlabelled, measurement("2025-07-18"))).toBe("unknown/no-measurement");
    expect(studyOf(job(), unlabelled, measurement("2025-07-19"))).toBe("counted/yes");
    expect(studyOf(job(), unlabelled, measurement("2025-10-25"))).toBe("counted/yes");
    expect(studyOf(job(), unlabelled, measurement("2025-10-26"))).toBe("unknown/no-measurement");
    expect(studyOf(job(), first, second(), exit("death", "2025-08-01"))).toBe("excluded/died");
    expect(studyOf(job(), first, second(), exit("death", "2025-08-02"))).toBe("counted/yes");
  });

  it("does not choose between two people who differ on one day", () => {
    const coach = second({ inWork: "no", respondent: "coach", record: token("coach") });
    expect(studyOf(job(), first, second(), coach)).toBe("unknown/sources-disagree");
  });

  it("is not mature until four weeks after day 238, and needs a first questionnaire", () => {
    const seenUntil = (observedUntil: string) =>
      outcomeOf(
        retention26wStudy,
        ...[coverage(), provision(), job(), first, second({ inWork: "no" })].map((fact) => ({
          ...fact,
          observedUntil,
        })),
      );
    expect(seenUntil("2025-10-24")).toBe("not-mature/window-not-over");
    expect(seenUntil("2025-10-25")).toBe("counted/no");
    expect(studyOf(job(), second())).toBe("out-of-scope/no-baseline-questionnaire");
  });
});

describe("retention@cbs-m6", () => {
  const monthsOf = (...facts: Fact[]) => outcomeOf(retentionCbsM6, coverage(), ...facts);

  it("asks on the last day of the sixth month after the month in which the job began", () => {
    const endingOn = (day: string) => monthsOf(provision(), job({ to: endOn(day) }));
    expect(endingOn("2025-07-30")).toBe("counted/no");
    expect(endingOn("2025-07-31")).toBe("counted/yes");
  });

  it("knows the end of February and of a year", () => {
    const inAugust = { from: "2025-08-31" };
    const endingOn = (day: string) => monthsOf(provision(inAugust), job({ ...inAugust, to: endOn(day) }));
    expect(endingOn("2026-02-27")).toBe("counted/no");
    expect(endingOn("2026-02-28")).toBe("counted/yes");
    expect(monthsOf(provision({ from: "2024-12-01" }), job({ from: "2024-12-01", to: endOn("2025-06-30") }))).toBe(
      "counted/yes",
    );
  });

  it("leaves out jobs that ran before the coaching, because of those only the kept ones are seen", () => {
    expect(monthsOf(provision(), job({ from: "2025-01-14" }))).toBe("out-of-scope/job-before-coaching");
    expect(monthsOf(provision(), job({ from: "2025-03-01" }))).toBe("counted/yes");
  });
});

describe("retention-26w@job-start", () => {
  const startOf = (...facts: Fact[]) => outcomeOf(retention26wJobStart, coverage(), ...facts);

  it("asks on day 182 of the job, not of the coaching", () => {
    const endingOn = (day: string) => startOf(provision(), job({ from: "2024-11-15", to: endOn(day) }));
    expect(endingOn("2025-05-15")).toBe("counted/no");
    expect(endingOn("2025-05-16")).toBe("counted/yes");
  });

  it("leaves out who came in on day 182 or later: nobody saw who had lost the job by then", () => {
    expect(startOf(provision(), job({ from: "2024-07-18" }))).toBe("counted/yes");
    expect(startOf(provision(), job({ from: "2024-07-17" }))).toBe("excluded/entered-too-late");
  });

  it("excludes who died before the day, not on it", () => {
    const early = job({ from: "2024-11-15" });
    expect(startOf(provision(), early, exit("death", "2025-05-15"))).toBe("excluded/died");
    expect(startOf(provision(), early, exit("death", "2025-05-16"))).toBe("counted/yes");
  });
});
