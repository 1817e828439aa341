import { describe, expect, test } from "vitest";
import { coverage, exit, job, onlyTrajectory, provision, wageReturnCoverage } from "../test-support/facts.ts";
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
