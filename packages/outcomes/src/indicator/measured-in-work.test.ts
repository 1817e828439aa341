import type { Fact } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import vectors from "../statistics/fixtures/capability-vectors.json" with { type: "json" };
import { coverage, endOn, exit, job, measurement, provision, trajectoryOf, workValues } from "../testing/case-facts.ts";
import { capabilityCount } from "./capability-count.ts";
import { workFit } from "./work-fit.ts";

/** t0 is 2025-01-15; day 182 is 2025-07-16. */
const placed = (...facts: Fact[]) => trajectoryOf(coverage(), provision(), job(), ...facts);
const fitOf = (...facts: Fact[]) => workFit.observe(placed(...facts));
const mark = (on: string, workFitTenths: number, over = {}) => measurement(on, { workFit: workFitTenths, ...over });

describe("workFit", () => {
  it("takes the marks of employees in work at the start and half a year later, in tenths", () => {
    expect(fitOf(mark("2025-01-20", 71), mark("2025-07-10", 80))).toMatchObject({
      outcome: "counted",
      reason: "pair",
      value: { baseline: 71, followUp: 80 },
    });
  });

  it.each([
    ["2024-12-17", "unknown/no-measurement"],
    ["2024-12-18", "counted/baseline-only"],
    ["2025-03-12", "counted/baseline-only"],
    ["2025-03-13", "unknown/no-measurement"],
    ["2025-06-03", "unknown/no-measurement"],
    ["2025-06-04", "counted/follow-up-only"],
    ["2025-09-10", "counted/follow-up-only"],
    ["2025-09-11", "unknown/no-measurement"],
  ])("places a mark of %s without a label: %s", (day, expected) => {
    const { outcome, reason } = fitOf(mark(day, 70));
    expect(`${outcome}/${reason}`).toBe(expected);
  });

  it("takes the nearest of several, the earlier of two as near, and a label before all", () => {
    const near = [mark("2025-01-13", 60), mark("2025-01-16", 61), mark("2025-01-20", 62)];
    expect(fitOf(...near)).toMatchObject({ value: { baseline: 61 } });
    expect(fitOf(mark("2025-01-14", 60), mark("2025-01-16", 61))).toMatchObject({ value: { baseline: 60 } });
    expect(fitOf(...near, mark("2025-04-30", 90, { moment: "baseline" }))).toMatchObject({ value: { baseline: 90 } });
  });

  it("lets an interim label keep a mark out", () => {
    expect(fitOf(mark("2025-01-16", 60, { moment: "interim" })).reason).toBe("no-measurement");
  });

  it.each([
    ["excluded/not-in-work-at-measurement", { inWork: "no" }],
    ["unknown/no-measurement", { respondent: "coach" }],
    ["unknown/incomplete-answers", { workFit: undefined }],
  ])("gives %s", (expected, over) => {
    const { workFit: tenths = undefined, ...rest } = { workFit: 70, ...over };
    const fact = measurement("2025-01-20", { ...rest, ...(tenths === undefined ? {} : { workFit: tenths }) } as never);
    const { outcome, reason } = fitOf(fact);
    expect(`${outcome}/${reason}`).toBe(expected);
  });

  it("asks the other sources whether somebody worked where the measurement does not say", () => {
    const asked = mark("2025-07-16", 70, { inWork: "unknown" });
    const observe = (facts: Fact[]) => workFit.observe(trajectoryOf(provision(), asked, ...facts));
    expect(observe([coverage(), job()]).reason).toBe("follow-up-only");
    expect(observe([coverage(), job({ to: endOn("2025-03-01") })]).reason).toBe("not-in-work-at-measurement");
    const open = observe([coverage({ jobEndsMaintained: "no" }), job()]);
    expect(`${open.outcome}/${open.reason}`).toBe("unknown/work-at-measurement-not-known");
  });

  it("excludes those who died before day 182, not on it", () => {
    const facts = [mark("2025-01-20", 70)];
    expect(fitOf(...facts, exit("death", "2025-07-15")).reason).toBe("died");
    expect(fitOf(...facts, exit("death", "2025-07-16")).reason).toBe("baseline-only");
  });
});

describe("capabilityCount", () => {
  const countOf = (...facts: Fact[]) => capabilityCount.observe(placed(...facts));

  it("counts the values that are important, possible and achieved", () => {
    const facts = [
      measurement("2025-01-20", { capabilities: workValues(2) }),
      measurement("2025-07-20", { capabilities: workValues(5) }),
    ];
    expect(countOf(...facts)).toMatchObject({ outcome: "counted", value: { baseline: 2, followUp: 5 } });
  });

  it("gives bounds where answers are missing", () => {
    expect(countOf(measurement("2025-01-20", { capabilities: workValues(2, 3) }))).toMatchObject({
      outcome: "unknown",
      reason: "incomplete-answers",
      bounds: { baselineBounds: { low: 2, high: 5 } },
    });
  });

  it("counts one moment and keeps the bounds of the other", () => {
    const facts = [
      measurement("2025-01-20", { capabilities: workValues(7) }),
      measurement("2025-07-20", { capabilities: workValues(0, 1) }),
    ];
    expect(countOf(...facts)).toMatchObject({
      outcome: "counted",
      reason: "baseline-only",
      value: { baseline: 7, followUpBounds: { low: 0, high: 1 } },
    });
  });

  it.each(Object.entries(vectors))("gives the count of the worked example %s", (_, { items, expected }) => {
    const capabilities = items.map(({ A, B, C }) => ({ a: A, b: B, c: C }));
    const observation = countOf(measurement("2025-01-20", { capabilities }));
    const [low, high] = expected.count_bounds;
    if (expected.capability_count === null)
      expect(observation).toMatchObject({ bounds: { baselineBounds: { low, high } } });
    else expect(observation).toMatchObject({ value: { baseline: expected.capability_count } });
  });
});
