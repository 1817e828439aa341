import { describe, expect, test } from "vitest";
import { dayNumber } from "../calendar/day-number.ts";
import type { Fact } from "../facts/fact.ts";
import { explainedVerdict } from "../test-support/explained-verdict.ts";
import { coverage, job, onlyTrajectory, provision } from "../test-support/facts.ts";
import { openEndVerdict, registeredEndVerdict } from "./registered-verdict.ts";

const T = "2025-08-30";
const coached = [coverage(), provision("2025-03-01")];
const notMaintained = [coverage({ jobEndsMaintained: "no" }), provision("2025-03-01")];
const byEnds = (facts: readonly Fact[]) => explainedVerdict(registeredEndVerdict(onlyTrajectory(facts), dayNumber(T)));
const byOpenEnds = (facts: readonly Fact[]) => explainedVerdict(openEndVerdict(onlyTrajectory(facts), dayNumber(T)));

describe("registered ends", () => {
  test("a record that was still seen on the day ran on it", () => {
    const vanished = job("2025-03-01", { state: "between", after: T, before: "2025-09-30" });
    expect(byEnds([...coached, vanished])?.reason).toBe("registered-end-after-day");
  });

  test.each([
    ["the one that started first", job("2025-03-01", "2025-07-15"), job("2025-04-01", "2025-05-31")],
    ["the one that started last", job("2025-03-01", "2025-05-31"), job("2025-04-01", "2025-07-15")],
    ["not the one that is still to come", job("2025-03-01", "2025-07-15"), job("2025-11-01", "2025-12-31")],
  ])("the evidence of a no is the last end before the day: %s", (_, one, other) => {
    expect(byEnds([...coached, one, other])).toMatchObject({ status: "no", evidence: { on: "2025-07-15" } });
  });

  test("how long the source was observed is a matter of its own stream", () => {
    const own = coverage({ observedUntil: "2025-09-26" });
    const ended = job("2025-03-01", "2025-08-01", { observedUntil: "2025-09-26" });
    const other = [coverage({ stream: "other" }), provision("2025-03-01", undefined, { stream: "other" })];
    expect(byEnds([own, ended, ...other])?.reason).toBe("not-observed-long-enough");
  });

  test("the latest of what the stream delivered counts", () => {
    const early = job("2025-03-01", "2025-08-01", { observedUntil: "2025-08-31" });
    expect(byEnds([...coached, early])?.reason).toBe("registered-end-before-day");
  });

  test("no key of an employer stands in an answer where none is known", () => {
    expect(byEnds([...coached, job("2025-03-01", "2025-12-31")])).toStrictEqual({
      status: "yes",
      reason: "registered-end-after-day",
      evidence: { source: "case-file", stream: "export", observedUntil: "2026-06-30", on: "2025-12-31" },
      setting: "regular",
    });
  });
});

describe("open ends", () => {
  test("the evidence of an open end names no day", () => {
    expect(byOpenEnds([...coached, job("2025-03-01")])).toStrictEqual({
      status: "yes",
      reason: "open-end-maintained",
      evidence: { source: "case-file", stream: "export", observedUntil: "2026-06-30" },
      setting: "regular",
    });
  });

  test("a contract until the day has not passed on it", () => {
    const contract = job("2025-03-01", undefined, { plannedTo: T });
    expect(byOpenEnds([...notMaintained, contract])?.reason).toBe("open-end-not-maintained");
  });

  test("an earlier delivery that did not keep ends up does not weigh on a later one that does", () => {
    const earlier = coverage({ jobEndsMaintained: "no", observedUntil: "2025-06-30" });
    expect(byOpenEnds([...coached, earlier, job("2025-03-01")])?.reason).toBe("open-end-maintained");
  });

  test("another stream that does not keep ends up does not weigh on this one", () => {
    const other = coverage({ jobEndsMaintained: "no", stream: "other" });
    const there = provision("2025-03-01", undefined, { stream: "other" });
    expect(byOpenEnds([...coached, other, there, job("2025-03-01")])?.reason).toBe("open-end-maintained");
  });

  test("where the coverages of one delivery differ, ends are not kept up", () => {
    expect(byOpenEnds([...coached, ...notMaintained, job("2025-03-01")])?.reason).toBe("open-end-not-maintained");
  });

  test("without a coverage nobody knows whether ends are kept up", () => {
    expect(byOpenEnds([provision("2025-03-01"), job("2025-03-01")])?.reason).toBe("open-end-not-maintained");
  });
});
