import { describe, expect, test } from "vitest";
import { addDays, dayNumber } from "../calendar/day-number.ts";
import type { WageReturn } from "../facts/employment.ts";
import type { Fact } from "../facts/fact.ts";
import { explainedVerdict } from "../test-support/explained-verdict.ts";
import {
  coverage,
  job,
  measurement,
  monthlyReturns,
  onlyTrajectory,
  provision,
  token,
  wageReturnCoverage,
  wageReturnJob,
  wageReturns,
} from "../test-support/facts.ts";
import { unknownEnd } from "../values/end.ts";
import { wageReturnVerdict } from "./wage-return-verdict.ts";

const T = "2025-08-30";
const coached = [coverage(), provision("2025-03-01")];
const asked = [...coached, wageReturnCoverage()];
const verdictOf = (...facts: readonly Fact[]) =>
  explainedVerdict(wageReturnVerdict(onlyTrajectory(facts), dayNumber(T)));

describe("an answer carries its evidence", () => {
  const polis = { source: "wage-return", stream: "polis", observedUntil: "2026-06-30" };

  test("of a yes, with setting and employer", () => {
    const sheltered = { employerKey: token("workshop"), setting: "sheltered" } as const;
    const worked = wageReturnJob("2025-03-01", unknownEnd, monthlyReturns("2025-03", "2025-12"), sheltered);
    expect(verdictOf(...asked, worked)).toStrictEqual({
      status: "yes",
      reason: "wage-return-covers-day",
      evidence: { ...polis, on: "2025-08-31" },
      setting: "sheltered",
      employerKey: token("workshop"),
    });
  });

  test("of a yes without employer", () => {
    const worked = wageReturnJob("2025-03-01", unknownEnd, monthlyReturns("2025-03", "2025-12"));
    expect(verdictOf(...asked, worked)).toStrictEqual({
      status: "yes",
      reason: "wage-return-covers-day",
      evidence: { ...polis, on: "2025-08-31" },
      setting: "regular",
    });
  });

  test("of a no, which names no day", () => {
    expect(verdictOf(...asked)).toStrictEqual({ status: "no", reason: "no-work-in-wage-returns", evidence: polis });
  });
});

describe("a bridged gap", () => {
  const after = wageReturnJob("2025-09-10", unknownEnd, monthlyReturns("2025-09", "2025-12"));
  const paidUntil = (from: string, to: string) =>
    wageReturnJob(from, to, monthlyReturns(from.slice(0, 7), to.slice(0, 7)), { employerKey: token(`until ${to}`) });

  test.each([
    ["which started last", paidUntil("2025-03-01", "2025-06-30"), paidUntil("2025-04-01", "2025-08-20")],
    ["which started first", paidUntil("2025-03-01", "2025-08-20"), paidUntil("2025-04-01", "2025-06-30")],
  ])("has the work that ended last before it as evidence, %s", (_, one, other) => {
    expect(verdictOf(...asked, one, other, after)).toMatchObject({
      reason: "short-gap-bridged",
      evidence: { on: "2025-08-20" },
    });
  });

  test("has the work before it as evidence, also when work after it is nearer", () => {
    const shortAfter = wageReturnJob("2025-09-01", "2025-09-05", monthlyReturns("2025-09", "2025-09"));
    expect(verdictOf(...asked, paidUntil("2025-03-01", "2025-08-10"), shortAfter)).toMatchObject({
      reason: "short-gap-bridged",
      evidence: { on: "2025-08-10" },
    });
  });

  test("has the nearest work after it as evidence where only a register knows the work before", () => {
    const later = wageReturnJob("2025-11-01", unknownEnd, monthlyReturns("2025-11", "2025-12"));
    const byRegister = job("2025-03-01", "2025-08-20");
    expect(verdictOf(...asked, byRegister, after, later)).toMatchObject({
      reason: "short-gap-bridged",
      evidence: { stream: "polis", on: "2025-09-30" },
    });
  });

  test("between two registered jobs is left to the register", () => {
    expect(verdictOf(...asked, job("2025-03-01", "2025-08-20"), job("2025-09-10", "2025-12-31"))).toBeUndefined();
  });
});

describe("the period asked", () => {
  test("begins and ends on its days", () => {
    expect(verdictOf(...coached, wageReturnCoverage({ observedFrom: T }))?.status).toBe("no");
    expect(verdictOf(...coached, wageReturnCoverage({ observedFrom: "2025-08-31" }))).toMatchObject({
      reason: "wage-returns-not-asked",
    });
    expect(verdictOf(...coached, wageReturnCoverage({ observedUntil: T }))).toMatchObject({ reason: "return-lag" });
    expect(verdictOf(...coached, wageReturnCoverage({ observedUntil: "2025-08-29" }))).toMatchObject({
      reason: "wage-returns-not-asked",
    });
  });
});

describe("the lag runs from the end of the return around the day", () => {
  const lagOf = (observedUntil: string, ...returns: readonly WageReturn[]) =>
    verdictOf(
      ...coached,
      wageReturnCoverage({ observedUntil }),
      wageReturnJob("2025-03-01", unknownEnd, returns, { observedUntil }),
    )?.reason;
  const unpaid = (from: string, to: string): WageReturn => ({ from, to, paidMinutes: 0 });

  test.each([
    ["a four-weekly return", "2025-11-08", [unpaid("2025-08-11", "2025-09-07")]],
    ["a return that begins on the day", "2025-11-27", [unpaid(T, "2025-09-26")]],
    ["a return that ends on the day", "2025-10-31", [unpaid("2025-08-03", T)]],
    [
      "a return among others",
      "2025-11-08",
      [unpaid("2025-07-14", "2025-08-10"), unpaid("2025-08-11", "2025-09-07"), unpaid("2025-09-08", "2025-10-05")],
    ],
  ])("%s", (_, complete, returns) => {
    expect(lagOf(addDays(complete, -1), ...returns)).toBe("return-lag");
    expect(lagOf(complete, ...returns)).toBe("no-work-in-wage-returns");
  });

  test("and from the end of the month where there is none", () => {
    expect(lagOf("2025-10-31", unpaid("2025-06-01", "2025-06-30"))).toBe("return-lag");
    expect(lagOf("2025-11-01", unpaid("2025-10-01", "2025-10-31"))).toBe("no-work-in-wage-returns");
  });

  test("an income relation without any return says nothing of its own", () => {
    expect(verdictOf(...asked, job("2025-03-01", unknownEnd, wageReturns))?.reason).toBe("no-work-in-wage-returns");
  });
});

describe("answers of one day that differ", () => {
  const answer = (from: string, to: string, paidMinutes: number) =>
    wageReturnJob("2025-03-01", unknownEnd, [{ from, to, paidMinutes }]);
  const answers = (from: string, to: string) => [answer(from, to, 600), answer(from, to, 0)];

  test.each([
    ["2025-08-01", "2025-08-31"],
    [T, "2025-09-26"],
    ["2025-08-03", T],
  ])("about %s to %s decide nothing about a day within", (from, to) => {
    expect(verdictOf(...asked, ...answers(from, to))).toEqual({ status: "unknown", reason: "sources-disagree" });
  });

  test.each([
    ["2025-06-01", "2025-06-30"],
    ["2025-08-03", "2025-08-29"],
    ["2025-08-31", "2025-09-26"],
  ])("about %s to %s say nothing about a day outside", (from, to) => {
    expect(verdictOf(...asked, ...answers(from, to))?.reason).toBe("no-work-in-wage-returns");
  });

  test("about periods of unequal length decide nothing where one of them holds the day", () => {
    const both = [answer("2025-08-01", "2025-08-31", 600), answer("2025-07-28", "2025-08-24", 0)];
    expect(verdictOf(...asked, ...both)).toEqual({ status: "unknown", reason: "sources-disagree" });
  });
});

describe("stated self-employment takes the no away", () => {
  const stated = (on: string) => measurement(on, { inWork: "yes", workKind: "self-employed" });

  test.each(["2025-07-30", "2025-09-30"])("31 days from the day: %s", (on) => {
    expect(verdictOf(...asked, stated(on))).toBeUndefined();
  });

  test.each(["2025-07-29", "2025-10-01"])("but not 32 days from it: %s", (on) => {
    expect(verdictOf(...asked, stated(on))?.status).toBe("no");
  });
});
