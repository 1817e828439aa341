import type { Fact, ResultFact } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import { coverage, provision, result, token, trajectoryOf } from "../testing/case-facts.ts";
import { employerTakesOver } from "./employer-takes-over.ts";
import { uwvResult } from "./uwv-result.ts";

const uwv = provision({ grantedBy: "uwv" });
const resultOf = (...facts: Fact[]) => {
  const observation = uwvResult.observe(trajectoryOf(coverage(), ...facts));
  return observation.outcome === "counted" ? observation.value : `${observation.outcome}/${observation.reason}`;
};
const takenOver = (code: ResultFact["code"]) =>
  employerTakesOver.observe(trajectoryOf(coverage(), uwv, result(code, "2025-07-14"))).reason;

describe("uwvResult", () => {
  it("is the result of the last period of the first year", () => {
    expect(resultOf(uwv, result("R3", "2025-07-14"), result("R2", "2026-01-14"))).toEqual({ result: "r2" });
    expect(resultOf(uwv, result("R3", "2025-07-14"), result("R2", "2026-01-15"))).toEqual({ result: "r3" });
  });

  it("is not known without a result, or with two for one day", () => {
    expect(resultOf(uwv)).toBe("unknown/result-not-known");
    const other = { ...result("R6", "2025-07-14"), record: token("other") };
    expect(resultOf(uwv, result("R3", "2025-07-14"), other)).toBe("unknown/sources-disagree");
  });

  it("does not ask a municipality that does not account by period", () => {
    expect(resultOf(provision())).toBe("out-of-scope/no-accounting");
    expect(resultOf(provision(), result("R1", "2025-07-14"))).toEqual({ result: "r1" });
  });

  it("waits for the end of the year and four weeks", () => {
    const seenUntil = (observedUntil: string) =>
      uwvResult.observe(
        trajectoryOf(...[coverage(), uwv, result("R3", "2025-07-14")].map((fact) => ({ ...fact, observedUntil }))),
      ).outcome;
    expect(seenUntil("2026-02-10")).toBe("not-mature");
    expect(seenUntil("2026-02-11")).toBe("counted");
  });

  it("has an answer for every code", () => {
    const ids = uwvResult.questions[0]?.answers.map(({ id }) => id);
    expect(ids).toEqual(["r1", "r2", "r3", "r4", "r5", "r6"]);
  });
});

describe("employerTakesOver", () => {
  it("is yes for R5 only", () => {
    expect((["R1", "R2", "R3", "R4", "R5", "R6"] as const).map(takenOver)).toEqual([
      "no",
      "no",
      "no",
      "no",
      "yes",
      "no",
    ]);
  });
});
