import type { Fact, MeasurementFact } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import { coverage, job, measurement, provision, trajectoryOf } from "../testing/case-facts.ts";
import { coachJudgement } from "./coach-judgement.ts";
import { matchMean } from "./match-mean.ts";
import { matchQuality } from "./match-quality.ts";

/** t0 is 2025-01-15; day 182 is 2025-07-16. */
const placed = (...facts: Fact[]) => trajectoryOf(coverage(), provision(), job(), ...facts);
const byCoach = (on: string, over: Partial<MeasurementFact>) => measurement(on, { respondent: "coach", ...over });
const rated = (on: string, mentalWorkload: number, over: Partial<MeasurementFact> = {}) =>
  byCoach(on, { match: [{ aspect: "mental-workload", rating: mentalWorkload }], ...over });

describe("matchQuality", () => {
  it("gives the coach's rating per aspect, the latest of start and follow-up", () => {
    const match = [
      { aspect: "mental-workload", rating: 2 },
      { aspect: "tasks", rating: 4 },
    ];
    expect(matchQuality.observe(placed(byCoach("2025-01-20", { match })))).toMatchObject({
      outcome: "counted",
      reason: "answered",
      value: { "mental-workload": "2", tasks: "4" },
    });
    expect(matchQuality.observe(placed(rated("2025-01-20", 2), rated("2025-07-16", 3)))).toMatchObject({
      value: { "mental-workload": "3" },
    });
  });

  it("leaves out aspects that a source named itself", () => {
    const own = { aspect: "own-aspect", rating: 1 };
    const hours = { aspect: "hours", rating: 3 };
    expect(matchQuality.observe(placed(byCoach("2025-01-20", { match: [own, hours] })))).toMatchObject({
      value: { hours: "3" },
    });
    expect(matchQuality.observe(placed(byCoach("2025-01-20", { match: [own] }))).reason).toBe("incomplete-answers");
  });

  it.each([
    ["unknown/no-measurement", rated("2025-01-20", 3, { respondent: "employee" })],
    ["unknown/incomplete-answers", byCoach("2025-01-20", { match: [] })],
    ["excluded/not-in-work-at-measurement", rated("2025-01-20", 3, { inWork: "no" })],
    [
      "unknown/answers-contradict",
      byCoach("2025-01-20", {
        match: [
          { aspect: "hours", rating: 1 },
          { aspect: "hours", rating: 4 },
        ],
      }),
    ],
  ])("gives %s", (expected, fact) => {
    const { outcome, reason } = matchQuality.observe(placed(fact));
    expect(`${outcome}/${reason}`).toBe(expected);
  });

  it("has a question with four answers for every aspect it counts", () => {
    const question = matchQuality.questions.find(({ id }) => id === "mental-workload");
    expect(question?.answers.map(({ id }) => id)).toEqual(["1", "2", "3", "4"]);
  });
});

describe("coachJudgement", () => {
  const judged = (on: string, over: Partial<MeasurementFact> = {}) =>
    byCoach(on, { coachJudgement: "better", ...over });

  it("is that of the coach after half a year", () => {
    expect(coachJudgement.observe(placed(judged("2025-07-16")))).toMatchObject({
      reason: "answered",
      value: { development: "better" },
    });
  });

  it("counts those who lost their work too", () => {
    expect(coachJudgement.observe(placed(judged("2025-07-16", { inWork: "no" }))).outcome).toBe("counted");
  });

  it.each([
    ["unknown/no-measurement", judged("2025-01-20")],
    ["unknown/no-measurement", judged("2025-06-03")],
    ["counted/answered", judged("2025-06-04")],
    ["counted/answered", judged("2025-09-10")],
    ["unknown/no-measurement", judged("2025-09-11")],
    ["counted/answered", judged("2025-12-01", { moment: "followUp" })],
    ["unknown/no-measurement", judged("2025-07-16", { respondent: "employer" })],
    ["unknown/incomplete-answers", byCoach("2025-07-16", { tasksWidened: true })],
  ])("gives %s", (expected, fact) => {
    const { outcome, reason } = coachJudgement.observe(placed(fact));
    expect(`${outcome}/${reason}`).toBe(expected);
  });
});

describe("matchMean", () => {
  const match = (...ratings: [string, number][]) => ratings.map(([aspect, rating]) => ({ aspect, rating }));
  const meanOf = (...facts: Fact[]) => matchMean.observe(placed(...facts));

  it("is the mean of the rated aspects in hundredths", () => {
    const start = byCoach("2025-01-20", { match: match(["tasks", 4], ["hours", 3], ["travel", 3]) });
    expect(meanOf(start)).toMatchObject({ reason: "baseline-only", value: { baseline: 333 } });
    expect(meanOf(rated("2025-07-16", 2))).toMatchObject({ reason: "follow-up-only", value: { followUp: 200 } });
  });

  it("compares only aspects that were rated both times", () => {
    const start = byCoach("2025-01-20", { match: match(["tasks", 4], ["hours", 1]) });
    const later = byCoach("2025-07-16", { match: match(["hours", 2], ["travel", 4], ["own-aspect", 1]) });
    expect(meanOf(start, later)).toMatchObject({ reason: "pair", value: { baseline: 100, followUp: 200 } });
  });

  it.each([
    ["unknown/other-aspects-rated", [rated("2025-01-20", 3), byCoach("2025-07-16", { match: match(["hours", 2]) })]],
    ["unknown/no-measurement", []],
    ["unknown/answers-contradict", [byCoach("2025-01-20", { match: match(["hours", 2], ["hours", 3]) })]],
    ["excluded/not-in-work-at-measurement", [rated("2025-01-20", 3, { inWork: "no" })]],
  ])("gives %s", (expected, facts) => {
    const { outcome, reason } = meanOf(...facts);
    expect(`${outcome}/${reason}`).toBe(expected);
  });
});
