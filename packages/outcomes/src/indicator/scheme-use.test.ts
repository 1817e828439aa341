import { type Fact, SubsidyScheme } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import { coverage, endOn, job, provision, subsidy, token, trajectoryOf } from "../testing/case-facts.ts";
import { schemeUse } from "./scheme-use.ts";

/** t0 is 2025-01-15; day 182 is 2025-07-16. */
const schemesOf = (...facts: Fact[]) => {
  const observation = schemeUse.observe(trajectoryOf(coverage(), provision(), ...facts));
  return observation.outcome === "counted" ? observation.value.schemes : `${observation.outcome}/${observation.reason}`;
};

describe("schemeUse", () => {
  it("lists the schemes of registers and of jobs", () => {
    const flagged = job({ loonkostensubsidie: "yes", loondispensatie: "no" });
    expect(schemesOf(flagged, subsidy("no-riskpolis", "2025-02-01"))).toEqual(["loonkostensubsidie", "no-riskpolis"]);
  });

  it("lets the register say which wage subsidy it is", () => {
    const flagged = job({ loonkostensubsidie: "yes" });
    expect(schemesOf(flagged, subsidy("loonkostensubsidie-forfaitair", "2025-01-15"))).toEqual([
      "loonkostensubsidie-forfaitair",
    ]);
  });

  it("looks from t0 to day 182, both included", () => {
    const running = (from: string, to: string) =>
      schemesOf(job(), { ...subsidy("loonkostenvoordeel", from), to: endOn(to) });
    expect(running("2024-01-01", "2025-01-14")).toBe("unknown/schemes-not-known");
    expect(running("2024-01-01", "2025-01-15")).toEqual(["loonkostenvoordeel"]);
    expect(running("2025-07-16", "2025-12-31")).toEqual(["loonkostenvoordeel"]);
    expect(running("2025-07-17", "2025-12-31")).toBe("unknown/schemes-not-known");
  });

  it("says none only where all jobs of a source say so", () => {
    expect(schemesOf(job({ loonkostensubsidie: "no" }))).toEqual(["none"]);
    expect(schemesOf(job())).toBe("unknown/schemes-not-known");
    const second = job({ record: token("second"), jobRef: token("second"), from: "2025-03-01" });
    expect(schemesOf(job({ loonkostensubsidie: "no" }), second)).toBe("unknown/schemes-not-known");
  });

  it("has an answer for every scheme", () => {
    const ids = schemeUse.questions[0]?.answers.map(({ id }) => id);
    expect(ids).toEqual([...SubsidyScheme.options, "none"]);
  });
});
