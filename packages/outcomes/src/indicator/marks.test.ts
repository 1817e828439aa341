import type { Fact, MeasurementFact } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import { coverage, endOn, exit, job, measurement, provision, trajectoryOf } from "../testing/case-facts.ts";
import { feltUnderstood } from "./felt-understood.ts";
import { rapport } from "./rapport.ts";
import { satisfaction } from "./satisfaction.ts";
import { supportBenefit } from "./support-benefit.ts";
import { supportFit } from "./support-fit.ts";

/** t0 is 2025-01-15; day 182 is 2025-07-16. */
const placed = (...facts: Fact[]) => trajectoryOf(coverage(), provision(), job(), ...facts);
const start = (over: Partial<MeasurementFact>) => measurement("2025-01-20", over);
const followUp = (over: Partial<MeasurementFact>) => measurement("2025-07-16", over);

const marks = [
  ["supportBenefit", supportBenefit],
  ["understood", feltUnderstood],
  ["rapport", rapport],
  ["supportFit", supportFit],
  ["satisfaction", satisfaction],
] as const;

describe.each(marks)("the mark %s", (field, indicator) => {
  it("is that of employees in work at the start and half a year later, in tenths", () => {
    expect(indicator.observe(placed(start({ [field]: 88 }), followUp({ [field]: 85 })))).toMatchObject({
      outcome: "counted",
      reason: "pair",
      value: { baseline: 88, followUp: 85 },
    });
  });

  it("is not taken from another question", () => {
    const others = Object.fromEntries(marks.filter(([other]) => other !== field).map(([other]) => [other, 85]));
    const { outcome, reason } = indicator.observe(placed(start({ ...others, workFit: 85 })));
    expect(`${outcome}/${reason}`).toBe("unknown/incomplete-answers");
  });

  it.each([
    ["counted/baseline-only", [start({ [field]: 70 })]],
    ["counted/follow-up-only", [start({}), followUp({ [field]: 70 })]],
    ["excluded/not-in-work-at-measurement", [start({ [field]: 70, inWork: "no" })]],
    ["excluded/died", [start({ [field]: 70 }), exit("death", "2025-07-15")]],
    ["unknown/no-measurement", [start({ [field]: 70, respondent: "coach" })]],
    ["unknown/no-measurement", []],
  ])("gives %s", (expected, facts) => {
    const { outcome, reason } = indicator.observe(placed(...facts));
    expect(`${outcome}/${reason}`).toBe(expected);
  });

  it("is not mature until four weeks after the last day of follow-up", () => {
    const until = (observedUntil: string) => {
      const facts = [coverage({ observedUntil }), provision({ observedUntil }), job({ observedUntil })];
      return indicator.observe(trajectoryOf(...facts, { ...start({ [field]: 70 }), observedUntil })).reason;
    };
    expect(until("2025-10-07")).toBe("window-not-over");
    expect(until("2025-10-08")).toBe("baseline-only");
  });
});

describe("who worked on the day", () => {
  it("is asked of other sources where the measurement does not say, for every mark alike", () => {
    const facts = [coverage(), provision(), job({ to: endOn("2025-03-01") })];
    const trajectory = trajectoryOf(...facts, followUp({ inWork: "unknown", rapport: 70, supportFit: 70 }));
    for (const indicator of [rapport, supportFit])
      expect(indicator.observe(trajectory).reason).toBe("not-in-work-at-measurement");
  });
});

describe("what the study printed as resp. 8.8; 8.5", () => {
  it("is told in words of feeling understood, and is the value of no mark", () => {
    for (const [field, { references, source }] of marks) {
      const told = references.flatMap((reference) => (reference.kind === "values" ? reference.values : []));
      expect(told.map(({ value }) => value)).toEqual(field === "supportBenefit" ? [8.2] : []);
      expect(source).not.toContain("8.5");
    }
    expect(feltUnderstood.references[0]?.text.en).toContain("whether these are two moments");
  });
});
