import { describe, expect, test } from "vitest";
import { dayNumber } from "../calendar/day-number.ts";
import type { Fact } from "../facts/fact.ts";
import type { BenefitFact } from "../facts/income.ts";
import { explainedVerdict } from "../test-support/explained-verdict.ts";
import {
  coverage,
  incomeFromWork,
  job,
  measurement,
  onlyTrajectory,
  provision,
  result,
} from "../test-support/facts.ts";
import { statementVerdict } from "./statement-verdict.ts";

const T = "2025-08-30";
const verdictOf = (...facts: readonly Fact[]) =>
  explainedVerdict(statementVerdict(onlyTrajectory([coverage(), provision("2025-03-01"), ...facts]), dayNumber(T)));

describe("what a questionnaire says", () => {
  test("is evidence of its day, in the setting of the kind of work it names", () => {
    expect(verdictOf(measurement("2025-08-20", { inWork: "yes", workKind: "beschut-werk" }))).toStrictEqual({
      status: "yes",
      reason: "statement-near-day",
      evidence: { source: "questionnaire", stream: "export", observedUntil: "2026-06-30", on: "2025-08-20" },
      setting: "sheltered",
    });
    expect(verdictOf(measurement(T, { inWork: "yes" }))).toMatchObject({ setting: "unknown" });
  });

  test("that does not ask about work is nothing about work", () => {
    expect(verdictOf(measurement(T, { moment: "followUp" }))).toBeUndefined();
    expect(verdictOf(measurement(T, { inWork: "unknown" }))).toBeUndefined();
  });

  test("is no work, whatever kind of work it names beside that", () => {
    expect(verdictOf(measurement(T, { inWork: "no", workKind: "participatiebaan" }))?.status).toBe("no");
  });

  test("at the start is no news, however near", () => {
    expect(verdictOf(measurement("2025-08-20", { moment: "baseline", inWork: "no" }))).toBeUndefined();
  });

  test("half-way is news for 31 days", () => {
    expect(verdictOf(measurement("2025-07-30", { moment: "interim", inWork: "no" }))?.status).toBe("no");
    expect(verdictOf(measurement("2025-07-29", { moment: "interim", inWork: "no" }))).toBeUndefined();
  });
});

test("a result of the coach does not say in which setting", () => {
  expect(verdictOf(result("R3", "2025-08-15"))).toMatchObject({ status: "yes", setting: "unknown" });
});

describe("income from work beside a benefit", () => {
  const income = (overrides: Partial<BenefitFact>): BenefitFact => ({
    ...incomeFromWork("2025-08", "31"),
    ...overrides,
  });
  const { validFrom, validTo, ...withoutMonth } = incomeFromWork("2025-08", "31");

  test("speaks of the days from the first to the last of its period", () => {
    expect(verdictOf(income({ validFrom: T, validTo: "2025-09-30" }))).toMatchObject({ setting: "unknown" });
    expect(verdictOf(income({ validFrom: "2025-08-01", validTo: T }))?.status).toBe("yes");
    expect(verdictOf(income({ validFrom: "2025-08-31", validTo: "2025-09-30" }))).toBeUndefined();
    expect(verdictOf(income({ validFrom: "2025-08-01", validTo: "2025-08-29" }))).toBeUndefined();
  });

  test("without a period says nothing", () => {
    expect(verdictOf(withoutMonth)).toBeUndefined();
    expect(verdictOf({ ...withoutMonth, validFrom: "2025-08-01" })).toBeUndefined();
    expect(verdictOf({ ...withoutMonth, validTo: "2025-08-31" })).toBeUndefined();
  });

  test.each(["no", "unknown"] as const)("says nothing where it is %s", (incomeFromWork) => {
    expect(verdictOf(income({ incomeFromWork }))).toBeUndefined();
  });
});

describe("a statement of no work", () => {
  const noWork = measurement("2025-05-01", { moment: "followUp", inWork: "no" });

  test.each(["2025-05-01", "2025-06-01", T])("gives way to a job that started on %s", (from) => {
    expect(verdictOf(noWork, job(from))).toBeUndefined();
  });

  test.each([
    ["that started before it", job("2025-04-30")],
    ["that starts after the day", job("2025-08-31")],
    ["that is not paid", job("2025-06-01", undefined, { workKind: "internship" })],
  ])("holds against a job %s", (_, other) => {
    expect(verdictOf(noWork, other)?.status).toBe("no");
  });
});
