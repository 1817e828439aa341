import { assemble, type Fact, openEnd, withTowardsWork } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tallyTrajectories } from "../tally/tally-trajectories.ts";
import { anyAssembly } from "../testing/any-tally.ts";
import { coverage, endOn, exit, job, measurement, provision, token, trajectoryOf } from "../testing/case-facts.ts";
import { indicatorById, indicators } from "./indicators.ts";
import { placement26w } from "./placement-26w.ts";
import { timeToPlacement } from "./time-to-placement.ts";

/** Coaching towards work from 2025-01-01; day 182 is 2025-07-02. Job coaching begins on 2025-03-15. */
const towardsWork = provision({
  type: "40",
  from: "2025-01-01",
  to: endOn("2025-03-10"),
  record: token("towards"),
  ref: token("towards"),
});
const coached = (...facts: Fact[]) =>
  trajectoryOf(coverage(), towardsWork, provision({ from: "2025-03-15" }), ...facts);
const placementOf = (...facts: Fact[]) => {
  const { outcome, reason } = placement26w.observe(coached(...facts));
  return `${outcome}/${reason}`;
};
const timeOf = (...facts: Fact[]) => {
  const observation = timeToPlacement.observe(coached(...facts));
  const { outcome, reason } = observation;
  return observation.outcome === "counted"
    ? [reason, observation.value.day, observation.value.end]
    : [`${outcome}/${reason}`];
};

describe("placement26w", () => {
  it("is yes when a first paid contract begins within 182 days", () => {
    expect(placementOf(job({ from: "2025-03-15" }))).toBe("counted/yes");
    expect(placementOf(job({ from: "2025-07-02" }))).toBe("counted/yes");
    expect(placementOf(job({ from: "2025-07-03" }))).toBe("counted/no");
  });

  it("is no for a trial placement", () => {
    expect(placementOf(job({ workKind: "proefplaatsing", from: "2025-03-15" }))).toBe("counted/no");
  });

  it("does not apply to job coaching alone, which is no 0 %", () => {
    const { outcome, reason } = placement26w.observe(trajectoryOf(coverage(), provision()));
    expect(`${outcome}/${reason}`).toBe("out-of-scope/coaching-on-the-job-only");
  });

  it("leaves out who already had a paid job on the first day", () => {
    expect(placementOf(job({ from: "2025-01-01" }))).toBe("out-of-scope/in-work-at-start");
    expect(placementOf(job({ from: "2024-06-01", to: endOn("2024-12-31") }))).toBe("counted/no");
    expect(placementOf(job({ from: "2024-06-01", workKind: "participatiebaan" }))).toBe(
      "excluded/work-at-start-not-known",
    );
  });

  it("does not take the silence of a delivery without jobs for no", () => {
    const noJobs = coverage({ jobEndsMaintained: "no" });
    const silent = trajectoryOf(noJobs, towardsWork, provision({ from: "2025-03-15" }));
    expect(placement26w.observe(silent)).toMatchObject({ outcome: "unknown", reason: "jobs-not-delivered" });
    expect(placementOf()).toBe("counted/no");
  });

  it("is not known where pay or the start is not", () => {
    expect(placementOf(job({ from: "2025-04-01", workKind: "participatiebaan" }))).toBe("unknown/unclear-whether-paid");
    expect(placementOf(measurement("2025-06-01", { inWork: "yes" }))).toBe("unknown/job-start-not-known");
  });

  it("is not known of who moved before finding work, and excludes who died", () => {
    expect(placementOf(exit("moved", "2025-05-01"))).toBe("unknown/moved");
    expect(placementOf(job({ from: "2025-04-01" }), exit("moved", "2025-05-01"))).toBe("counted/yes");
    expect(placementOf(exit("death", "2025-07-01"))).toBe("excluded/died");
    expect(placementOf(exit("death", "2025-07-02"))).toBe("counted/no");
  });

  it("waits for the end of the window and four weeks, also where the placement is known", () => {
    const seenUntil = (observedUntil: string) => {
      const facts = [coverage(), towardsWork, provision({ from: "2025-03-15" }), job({ from: "2025-03-15" })];
      return placement26w.observe(trajectoryOf(...facts.map((fact) => ({ ...fact, observedUntil })))).outcome;
    };
    expect(seenUntil("2025-07-29")).toBe("not-mature");
    expect(seenUntil("2025-07-30")).toBe("counted");
  });

  it("reads wage returns: work is a return with hours, not an open relation", () => {
    const asked = coverage({ stream: "wage-returns", source: "wage-return", sourceKind: "wage-return" });
    const relation = (paidMinutes: number) =>
      job({
        stream: "wage-returns",
        source: "wage-return",
        from: "2025-01-01",
        returns: [{ from: "2025-04-01", to: "2025-04-30", paidMinutes }],
      });
    expect(placementOf(asked, relation(6000))).toBe("counted/yes");
    expect(placementOf(asked, relation(0))).toBe("counted/no");
  });
});

describe("timeToPlacement", () => {
  it("counts days to the first paid contract, or as far as somebody was followed", () => {
    expect(timeOf(job({ from: "2025-04-11" }))).toEqual(["placed", 100, "event"]);
    expect(timeOf()).toEqual(["not-yet-placed", 364, "censored"]);
    expect(timeOf(job({ from: "2026-01-01" }))).toEqual(["not-yet-placed", 364, "censored"]);
  });

  it("ends the following where somebody leaves", () => {
    expect(timeOf(exit("moved", "2025-05-01"))).toEqual(["left-sight", 120, "censored"]);
    expect(timeOf(exit("detention", "2025-05-01"))).toEqual(["detention", 120, "uncertain"]);
  });

  it("is uncertain where work may have begun", () => {
    const unclear = job({ from: "2025-04-11", workKind: "participatiebaan" });
    expect(timeOf(unclear)).toEqual(["unclear-whether-paid", 100, "uncertain"]);
    const later = job({ from: "2025-06-01", record: token("next"), jobRef: token("next") });
    expect(timeOf(unclear, later)).toEqual(["unclear-whether-paid", 100, "uncertain"]);
  });

  it("says nothing where no source shows jobs", () => {
    const silent = trajectoryOf(coverage({ jobEndsMaintained: "no" }), towardsWork, provision({ from: "2025-03-15" }));
    expect(timeToPlacement.observe(silent)).toMatchObject({ outcome: "unknown", reason: "jobs-not-delivered" });
  });
});

describe("who never got a job coach", () => {
  /** Three people begin coaching towards work; only Anna gets a job coach, Anna and Bob get a job. */
  const someone = (name: string) => ({ person: token(name), record: token(name) });
  const facts = [
    coverage(),
    towardsWork,
    provision({ from: "2025-03-15" }),
    job({ from: "2025-03-15" }),
    ...["bob", "carla"].map((name) => ({ ...towardsWork, ...someone(name), ref: token(name) })),
    { ...job({ from: "2025-05-01" }), ...someone("bob"), jobRef: token("bob") },
  ];
  const countsOf = (all: Parameters<typeof tallyTrajectories>[0], version?: string) => {
    const indicator = indicatorById("placement-26w", version);
    return [...tallyTrajectories(all, { indicators: [indicator ?? placement26w] }).values()].map(
      ({ reasons }) => reasons,
    );
  };

  it("counts, also who found no work", () => {
    expect(countsOf(withTowardsWork(assemble(facts)))).toEqual([{ "counted/no": 1, "counted/yes": 2 }]);
  });

  it("was left out by the first version", () => {
    expect(countsOf(withTowardsWork(assemble(facts)), "1.0.0")).toEqual([{ "counted/yes": 1 }]);
  });

  it("counts once in a half-year, and in the half-year in which the coaching began", () => {
    const again = { ...towardsWork, from: "2025-05-15", to: openEnd, record: token("again"), ref: token("again") };
    const twice = [{ ...towardsWork, to: endOn("2025-03-01") }, again, { ...again, from: "2025-08-01" }];
    const [first, second, third] = twice.map((one, at) => ({ ...one, record: token(`t${at}`), ref: token(`t${at}`) }));
    if (first === undefined || second === undefined || third === undefined) throw new Error("three spells");
    const spells = [first, { ...second, to: endOn("2025-06-01") }, third];
    const tallies = tallyTrajectories(withTowardsWork(assemble([coverage(), ...spells])), {
      indicators: [placement26w],
    });
    expect([...tallies.values()].map(({ cohort, reasons }) => [cohort, reasons])).toEqual([
      ["2025H1", { "counted/no": 1, "out-of-scope/not-index-trajectory": 1 }],
      ["2025H2", { "counted/no": 1 }],
    ]);
  });

  it.each([
    ["total", 40],
    ["all", 6],
  ] as const)("changes the tallies of no other indicator: strata %s", (strata, numRuns) => {
    const others = indicators.filter(({ countsTowardsWork }) => countsTowardsWork !== true);
    expect(others).toHaveLength(indicators.length - 2);
    const talliesAsText = (trajectories: Parameters<typeof tallyTrajectories>[0]) =>
      JSON.stringify([...tallyTrajectories(trajectories, { indicators: others, strata })]);
    let more = 0;
    fc.assert(
      fc.property(anyAssembly, (assembly) => {
        const all = withTowardsWork(assembly);
        expect(talliesAsText(all)).toBe(talliesAsText(assembly.trajectories));
        const received = [...tallyTrajectories(all, { indicators: [placement26w] }).values()];
        expect(received.reduce((sum, { trajectories }) => sum + trajectories, 0)).toBe(all.length);
        more += assembly.towardsWork.length;
      }),
      { numRuns, seed: 26 },
    );
    expect(more).toBeGreaterThan(0);
  });
});
