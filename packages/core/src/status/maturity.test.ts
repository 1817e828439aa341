import { describe, expect, test } from "vitest";
import {
  coverage,
  exit,
  job,
  measurement,
  onlyTrajectory,
  provision,
  result,
  wageReturnCoverage,
} from "../test-support/facts.ts";
import { exclusionBefore } from "./exits.ts";
import { maturityOf } from "./maturity.ts";

const T = "2025-08-30";

describe("a question about a day may be answered", () => {
  const until = (observedUntil: string) =>
    onlyTrajectory([
      coverage({ observedUntil }),
      provision("2025-03-01", undefined, { observedUntil }),
      job("2025-03-01", undefined, { observedUntil }),
    ]);

  test("28 days after it", () => {
    expect(maturityOf(until("2025-09-27"), T)).toEqual({ mature: true, asOf: "2025-09-27", matureFrom: "2025-09-27" });
    expect(maturityOf(until("2025-09-26"), T).mature).toBe(false);
  });

  test("and 62 days later where the wage returns were asked about it", () => {
    const asked = (observedFrom: string) =>
      onlyTrajectory([coverage(), provision("2025-03-01"), job("2025-03-01"), wageReturnCoverage({ observedFrom })]);
    expect(maturityOf(asked("2024-01-01"), T).matureFrom).toBe("2025-11-28");
    expect(maturityOf(asked(T), T).matureFrom).toBe("2025-11-28");
    expect(maturityOf(asked("2025-08-31"), T).matureFrom).toBe("2025-09-27");
  });

  test("by the day that was given, and not by the clock", () => {
    expect(maturityOf(until("2026-06-30"), T, "2025-09-01").mature).toBe(false);
  });

  test("a stream that says nothing about work does not make it mature", () => {
    const facts = [
      coverage({ observedUntil: "2025-08-31" }),
      provision("2025-03-01", undefined, { observedUntil: "2025-08-31" }),
      job("2025-03-01", undefined, { observedUntil: "2025-08-31" }),
      coverage({ stream: "suwiml-gsd-reintegratie" }),
      provision("2025-03-01", undefined, { stream: "suwiml-gsd-reintegratie" }),
    ];
    expect(maturityOf(onlyTrajectory(facts), T).mature).toBe(false);
  });
});

describe("the latest day that a source of work speaks about", () => {
  const coached = [coverage({ observedUntil: "2025-08-31" }), provision("2025-03-01")];
  const asOf = (...facts: Parameters<typeof onlyTrajectory>[0]) =>
    maturityOf(onlyTrajectory([...coached, ...facts]), T).asOf;

  test("is unknown where no source speaks about work", () => {
    expect(asOf()).toBeUndefined();
    expect(maturityOf(onlyTrajectory(coached), T).mature).toBe(false);
  });

  test("is that of the deliveries of a stream of jobs, also when the job itself was stated earlier", () => {
    const stated = job("2025-03-01", undefined, { observedUntil: "2025-06-30" });
    expect(asOf(stated)).toBe("2025-08-31");
    expect(asOf(stated, coverage({ observedUntil: "2025-10-31" }), coverage({ observedUntil: "2025-09-30" }))).toBe(
      "2025-10-31",
    );
  });

  test("is that of the job where it was stated later", () => {
    expect(asOf(job("2025-03-01", undefined, { observedUntil: "2025-12-31" }))).toBe("2025-12-31");
  });

  test.each([
    ["a questionnaire", measurement("2025-08-01", { stream: "survey" })],
    ["a result", result("R3", "2025-08-01", { stream: "survey" })],
  ])("is that of a stream in which stands %s", (_, fact) => {
    expect(asOf(coverage({ stream: "survey", observedUntil: "2025-11-30" }), fact)).toBe("2025-11-30");
  });

  test("is that of the wage returns, also when they know no job", () => {
    expect(asOf(wageReturnCoverage({ observedUntil: "2025-12-31" }))).toBe("2025-12-31");
  });
});

describe("death and state pension age exclude", () => {
  const facts = [provision("2025-03-01"), job("2025-03-01")];

  test.each([
    ["death", "2025-08-29", "died"],
    ["death", T, undefined],
    ["state-pension-age", "2025-06-01", "reached-state-pension-age"],
    ["moved", "2025-06-01", undefined],
  ] as const)("%s on %s", (reason, on, expected) => {
    expect(exclusionBefore(onlyTrajectory([...facts, exit(reason, on)]), T)).toBe(expected);
  });
});
