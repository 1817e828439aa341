import type { EmploymentFact, Fact } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import { coverage, endOn, exit, job, provision, token, trajectoryOf } from "../testing/case-facts.ts";
import { trialConversion } from "./trial-conversion.ts";

/** The trial begins with the coaching on 2025-01-15; day 182 is 2025-07-16. */
const trial = (over: Partial<EmploymentFact> = {}) =>
  job({ workKind: "proefplaatsing", to: endOn("2025-03-14"), employerKey: token("bakery"), ...over });
const contract = (over: Partial<EmploymentFact> = {}) =>
  job({ record: token("c"), jobRef: token("c"), from: "2025-03-17", employerKey: token("bakery"), ...over });
const conversionOf = (...facts: Fact[]) => {
  const { outcome, reason } = trialConversion.observe(trajectoryOf(coverage(), provision(), ...facts));
  return `${outcome}/${reason}`;
};

describe("trialConversion", () => {
  it("is yes for a contract with the employer of the trial, also when it ended again", () => {
    expect(conversionOf(trial(), contract())).toBe("counted/yes");
    expect(conversionOf(trial(), contract({ to: endOn("2025-04-01") }))).toBe("counted/yes");
  });

  it("is no without a contract in 182 days, or with another employer", () => {
    expect(conversionOf(trial())).toBe("counted/no");
    expect(conversionOf(trial(), contract({ from: "2025-07-16" }))).toBe("counted/yes");
    expect(conversionOf(trial(), contract({ from: "2025-07-17" }))).toBe("counted/no");
    expect(conversionOf(trial(), contract({ employerKey: token("garage") }))).toBe("counted/no");
  });

  it("is not known where an employer is not, or two sources number employers each in their own way", () => {
    const { employerKey: _, ...anonymous } = contract();
    expect(conversionOf(trial(), anonymous)).toBe("unknown/employer-not-known");
    const elsewhere = { stream: "other-file", employerKey: token("number9") };
    expect(conversionOf(trial(), contract(elsewhere))).toBe("unknown/employer-not-known");
  });

  it("is not known where pay is not, or where nobody could see", () => {
    expect(conversionOf(trial(), contract({ workKind: "participatiebaan" }))).toBe("unknown/unclear-whether-paid");
    expect(conversionOf(trial(), exit("moved", "2025-04-01"))).toBe("unknown/moved");
    const early = { stream: "uwv-file", observedUntil: "2025-04-01" };
    expect(conversionOf(trial(early))).toBe("unknown/not-observed-long-enough");
  });

  it("counts who had a trial while coached", () => {
    expect(conversionOf(job())).toBe("out-of-scope/no-trial-placement");
    const before = trial({ from: "2024-10-01", to: endOn("2025-01-14") });
    expect(conversionOf(before)).toBe("out-of-scope/no-trial-placement");
    expect(conversionOf(trial(), exit("death", "2025-07-15"))).toBe("excluded/died");
  });

  it("waits for the end of the window and four weeks", () => {
    const seenUntil = (observedUntil: string) =>
      trialConversion.observe(
        trajectoryOf(...[coverage(), provision(), trial(), contract()].map((fact) => ({ ...fact, observedUntil }))),
      ).outcome;
    expect(seenUntil("2025-08-12")).toBe("not-mature");
    expect(seenUntil("2025-08-13")).toBe("counted");
  });
});
