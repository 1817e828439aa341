import { describe, expect, it } from "vitest";
import { coverage, endOn, exit, job, provision, trajectoryOf } from "../testing/case-facts.ts";
import { retention26w } from "./retention-26w.ts";

const outcomeOf = (...facts: Parameters<typeof trajectoryOf>) => {
  const { outcome, reason } = retention26w.observe(trajectoryOf(...facts));
  return `${outcome}/${reason}`;
};

describe("retention26w", () => {
  it("counts yes when the job is still open and ends are kept up", () => {
    expect(outcomeOf(coverage(), provision(), job())).toBe("counted/yes");
  });

  it("counts no when the job ended before day 182 and none followed", () => {
    expect(outcomeOf(coverage(), provision(), job({ to: endOn("2025-04-30") }))).toBe("counted/no");
  });

  it("keeps an open end unknown where ends are not kept up", () => {
    const current = coverage({ jobEndsMaintained: "no" });
    expect(outcomeOf(current, provision(), job())).toBe("unknown/open-end-not-maintained");
  });

  it.each([
    ["out-of-scope/never-placed", [coverage(), provision()]],
    ["out-of-scope/running-clients-only", [coverage({ selection: "running-on" }), provision(), job()]],
    ["excluded/sheltered-at-start", [coverage(), provision(), job({ workKind: "beschut-werk", setting: "sheltered" })]],
    ["excluded/started-before-coverage", [coverage({ observedFrom: "2025-01-16" }), provision(), job()]],
    ["counted/yes", [coverage({ observedFrom: "2025-01-15" }), provision(), job()]],
    ["excluded/died", [coverage(), provision(), job(), exit("death", "2025-07-15")]],
    ["counted/yes", [coverage(), provision(), job(), exit("death", "2025-07-16")]],
    ["excluded/reached-state-pension-age", [coverage(), provision(), job(), exit("state-pension-age", "2025-03-01")]],
    ["unknown/moved", [coverage({ jobEndsMaintained: "no" }), provision(), job(), exit("moved", "2025-03-01")]],
  ])("gives %s", (expected, facts) => {
    expect(outcomeOf(...facts)).toBe(expected);
  });

  it("asks for maturity before it looks at the outcome: an early loss is not yet mature as well", () => {
    const observedUntil = (until: string) =>
      outcomeOf(
        coverage({ observedUntil: until }),
        provision({ observedUntil: until }),
        job({ observedUntil: until, to: endOn("2025-02-20") }),
      );
    expect(observedUntil("2025-08-12")).toBe("not-mature/window-not-over");
    expect(observedUntil("2025-08-13")).toBe("counted/no");
  });

  it("looks from the day it is told to", () => {
    const trajectory = trajectoryOf(coverage(), provision(), job());
    expect(retention26w.observe(trajectory, "2025-08-12").outcome).toBe("not-mature");
    expect(retention26w.observe(trajectory, "2025-08-13").outcome).toBe("counted");
  });

  it("does not let another stream make up for a late start of the granting one", () => {
    const polis = coverage({
      stream: "polis",
      source: "wage-return",
      sourceKind: "wage-return",
      observedFrom: "2020-01-01",
    });
    expect(outcomeOf(coverage({ observedFrom: "2025-07-01" }), polis, provision(), job())).toBe(
      "excluded/started-before-coverage",
    );
  });
});
