import type { MeasurementFact, PersonFact } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import type { Estimate } from "../estimate/estimate.ts";
import { coverage, job, measurement, provision, token, trajectoryOf } from "../testing/case-facts.ts";
import { indicatorReadings } from "./indicator-readings.ts";
import { trajectoryReadings } from "./trajectory-readings.ts";

const person = (traits: Partial<PersonFact>): PersonFact => ({
  kind: "person",
  municipality: "GM0200",
  grantor: "municipality",
  stream: "case-file",
  source: "case-file",
  observedUntil: "2026-06-30",
  person: token("anna"),
  ...traits,
});

const somebody = (traits: Partial<PersonFact> = {}, ...answers: MeasurementFact[]) =>
  trajectoryOf(coverage(), provision(), job(), person(traits), ...answers);

/** t0 is 2025-01-15. */
const atStart = (over: Partial<MeasurementFact>) => measurement("2025-01-15", { moment: "baseline", ...over });

describe("figures on persons", () => {
  it("are shares of those of whom it is known", () => {
    const people = [somebody({ sex: "m" }), somebody({ sex: "f" }), somebody({ sex: "other-or-unknown" }), somebody()];
    expect(trajectoryReadings.men(people)).toEqual({ kind: "number", value: (1 / 3) * 100, n: 3 });
    expect(trajectoryReadings.men([somebody()])).toEqual({ kind: "nothing" });
  });

  it.each([
    ["2007-01", 100],
    ["2007-02", 0],
    ["1989-02", 100],
    ["1989-01", 0],
  ])("take the age in whole years at the start (born in %s)", (birthMonth, value) => {
    expect(trajectoryReadings["age-18-35"]([somebody({ birthMonth })])).toEqual({ kind: "number", value, n: 1 });
  });

  it("call half what rounds to 50 %", () => {
    const short = somebody();
    const long = trajectoryOf(coverage(), provision(), job({ from: "2024-01-01" }));
    const half = trajectoryReadings["tenure-at-most-half-a-year"];
    expect(half([short, long])).toEqual({ kind: "holds", holds: true });
    expect(half([short, short, long])).toEqual({ kind: "holds", holds: false });
  });

  it("need more than half for most", () => {
    const [partTime, fullTime] = [20, 35].map((hoursPerWeek) => somebody({}, atStart({ hoursPerWeek })));
    if (partTime === undefined || fullTime === undefined) throw new Error("two people");
    const most = trajectoryReadings["part-time"];
    expect(most([partTime, fullTime])).toEqual({ kind: "holds", holds: false });
    expect(most([partTime, fullTime, partTime])).toEqual({ kind: "holds", holds: true });
  });
});

describe("figures of indicators", () => {
  const share = (yes: number, no: number, unknown: number) => ({
    kind: "share",
    yes,
    no,
    unknown,
    n: yes + no + unknown,
  });
  const read = (reading: keyof typeof indicatorReadings, estimate: unknown) =>
    indicatorReadings[reading](estimate as Estimate);

  it("keep who is not known in the denominator", () => {
    expect(read("yes", share(6, 2, 2))).toEqual({ kind: "number", value: 60, n: 10 });
    expect(read("unknown", share(6, 2, 2))).toEqual({ kind: "number", value: 20, n: 10 });
    expect(read("more-than-half", share(5, 2, 3))).toEqual({ kind: "holds", holds: false });
    expect(read("yes", share(0, 0, 0))).toEqual({ kind: "nothing" });
  });

  it("call it a fall only where the whole interval lies below zero", () => {
    const change = (interval: unknown) => ({ kind: "paired-mean", change: { interval } });
    expect(read("fell", change({ lower: -2, upper: -0.1 }))).toEqual({ kind: "holds", holds: true });
    expect(read("fell", change({ lower: -2, upper: 0.1 }))).toEqual({ kind: "holds", holds: false });
    expect(read("fell", change(null))).toEqual({ kind: "nothing" });
  });

  it("look at themes with employees only", () => {
    const themes = (counts: Readonly<Record<string, number>>) => ({
      kind: "distribution",
      questions: [
        { question: "themes", n: 9, answers: Object.entries(counts).map(([answer, count]) => ({ answer, count })) },
      ],
    });
    const most = { "dealing-with-employee": 9, "work-life-balance": 8, "problems-and-stress": 7 };
    expect(read("stress-and-balance-first", themes({ ...most, "social-skills": 6 }))).toMatchObject({ holds: true });
    expect(read("stress-and-balance-first", themes({ ...most, "social-skills": 8 }))).toMatchObject({ holds: false });
    expect(read("stress-and-balance-first", themes({ schemes: 3 }))).toEqual({ kind: "nothing" });
  });

  it("call harder what more people stop achieving than begin to", () => {
    const changes = (lost: number, won: number) => ({
      kind: "distribution",
      questions: [
        {
          question: "good-income-realised",
          n: 9,
          answers: [
            { answer: "yes-no", count: lost },
            { answer: "no-yes", count: won },
          ],
        },
      ],
    });
    expect(read("harder-later", changes(4, 3))).toEqual({ kind: "work-values", values: ["good-income"] });
    expect(read("harder-later", changes(3, 3))).toEqual({ kind: "nothing" });
  });

  it("say nothing of an indicator of another kind", () => {
    expect(read("mean-baseline", share(1, 0, 0))).toEqual({ kind: "nothing" });
    expect(read("most-important", share(1, 0, 0))).toEqual({ kind: "nothing" });
  });
});
