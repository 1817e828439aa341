import type { Fact, MeasurementFact } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import { coverage, exit, job, measurement, provision, trajectoryOf } from "../testing/case-facts.ts";
import { disclosureColleagues } from "./disclosure-colleagues.ts";
import { disclosureEmployer } from "./disclosure-employer.ts";
import { reactionColleagues } from "./reaction-colleagues.ts";
import { reactionEmployer } from "./reaction-employer.ts";

/** t0 is 2025-01-15; day 182 is 2025-07-16. */
const placed = (...facts: Fact[]) => trajectoryOf(coverage(), provision(), job(), ...facts);
const start = (over: Partial<MeasurementFact>) => measurement("2025-01-20", over);
const followUp = (over: Partial<MeasurementFact>) => measurement("2025-07-16", over);
const told = { disclosedToEmployer: true };
const notTold = { disclosedToEmployer: false };

const reasonOf = (indicator: typeof disclosureEmployer | typeof reactionEmployer, ...facts: Fact[]) => {
  const { outcome, reason } = indicator.observe(placed(...facts));
  return `${outcome}/${reason}`;
};

describe("disclosure", () => {
  it.each([
    ["counted/yes", [start(told)]],
    ["counted/no", [start(notTold)]],
    ["counted/yes", [start(notTold), followUp(told)]],
    ["counted/no", [start(told), followUp(notTold)]],
    ["counted/yes", [start(told), followUp({})]],
    ["counted/yes", [start(told), followUp({ ...notTold, inWork: "no" })]],
    ["excluded/not-in-work-at-measurement", [start({ ...told, inWork: "no" })]],
    ["excluded/died", [start(told), exit("death", "2025-07-15")]],
    ["unknown/incomplete-answers", [start({ disclosedToColleagues: true })]],
    ["unknown/no-measurement", []],
  ])("of the latest answer while in work gives %s", (expected, facts) => {
    expect(reasonOf(disclosureEmployer, ...facts)).toBe(expected);
  });

  it("to the employer and to colleagues are two questions", () => {
    const answers = start({ disclosedToEmployer: true, disclosedToColleagues: false });
    expect(reasonOf(disclosureEmployer, answers)).toBe("counted/yes");
    expect(reasonOf(disclosureColleagues, answers)).toBe("counted/no");
  });
});

describe("reaction", () => {
  it("is the mark of those who told, in tenths", () => {
    const answers = { ...told, reactionEmployer: 84, disclosedToColleagues: true, reactionColleagues: 79 };
    expect(reactionEmployer.observe(placed(start(answers)))).toMatchObject({ value: { baseline: 84 } });
    expect(reactionColleagues.observe(placed(followUp(answers)))).toMatchObject({ value: { followUp: 79 } });
  });

  it.each([
    ["excluded/not-disclosed", notTold],
    ["unknown/answers-contradict", { ...notTold, reactionEmployer: 84 }],
    ["unknown/disclosure-not-known", { reactionEmployer: 84 }],
    ["unknown/incomplete-answers", told],
    ["unknown/incomplete-answers", {}],
    ["excluded/not-in-work-at-measurement", { ...told, reactionEmployer: 84, inWork: "no" as const }],
  ])("gives %s", (expected, answers) => {
    expect(reasonOf(reactionEmployer, start(answers))).toBe(expected);
  });

  it("counts the moment at which somebody had told", () => {
    const facts = [start(notTold), followUp({ ...told, reactionEmployer: 90 })];
    expect(reactionEmployer.observe(placed(...facts))).toMatchObject({
      reason: "follow-up-only",
      value: { followUp: 90 },
    });
  });
});
