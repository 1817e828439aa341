import { assemble, openEnd, type Trajectory } from "@jobcoach/core";
import { describe, expect, it } from "vitest";
import { tallyTrajectories } from "../tally/tally-trajectories.ts";
import { coverage, endOn, job, log, provision, token } from "../testing/case-facts.ts";
import { compare } from "./compare.ts";
import { mergeRegistrations, registrationsOf } from "./registration.ts";

type Coverage = Parameters<typeof coverage>[0];

/** Persons who all start in January 2025, of whom the first `lost` lose their job in May; `fillsEnds` says who writes it down. */
const town = (municipality: string, persons: number, lost: number, over: Coverage = {}, fillsEnds = true) =>
  assemble([
    coverage({ municipality, ...over }),
    ...Array.from({ length: persons }, (_, index) => {
      const own = { municipality, person: token(`${municipality}n${index}`) };
      const to = index < lost && fillsEnds ? endOn("2025-05-31") : openEnd;
      return [provision(own), job({ ...own, to })];
    }).flat(),
  ]).trajectories;

const comparing = (...towns: readonly (readonly Trajectory[])[]) => {
  const trajectories = towns.flat();
  const result = compare(tallyTrajectories(trajectories).values(), {
    indicator: "retention-26w",
    cohort: "2025H1",
    registrations: registrationsOf(trajectories),
  });
  if (!result.ok || result.comparison.kind !== "share") throw new Error("no comparison");
  return result.comparison;
};

describe("registrationsOf", () => {
  it("counts how a municipality registers", () => {
    expect(registrationsOf(town("GM0200", 30, 6))).toEqual([
      {
        municipality: "GM0200",
        trajectories: 30,
        hoursMode: { logged: 30, reported: 0, none: 0 },
        jobEndsMaintained: { yes: 30, no: 0, unknown: 0 },
        followedJobs: 30,
        endedJobs: 6,
      },
    ]);
  });

  it("looks only at jobs that were followed for half a year", () => {
    const [short] = registrationsOf(
      assemble([provision({ from: "2025-12-05" }), job({ from: "2025-12-05" }), log("2025-12-06", {})]).trajectories,
    );
    expect(short).toMatchObject({ followedJobs: 0, jobEndsMaintained: { unknown: 1 } });
    const [long] = registrationsOf(
      assemble([provision({ from: "2025-12-02" }), job({ from: "2025-12-02" })]).trajectories,
    );
    expect(long?.followedJobs).toBe(1);
  });

  it("adds up over parts", () => {
    const [apeldoorn, arnhem] = [town("GM0200", 30, 6), town("GM0202", 20, 5)];
    const parts = [apeldoorn.slice(0, 10), apeldoorn.slice(10), arnhem].flatMap(registrationsOf);
    expect(mergeRegistrations(parts)).toEqual(registrationsOf([...arnhem, ...apeldoorn]));
  });
});

describe("the same truth, registered differently", () => {
  it("is graded A where both register alike", () => {
    const { comparability, pairs } = comparing(town("GM0200", 60, 15), town("GM0202", 60, 15));
    expect(comparability).toEqual({ grade: "A", reasons: [] });
    expect(pairs[0]?.verdict).toBe("fits-chance");
  });

  it("is not comparable where one never fills in an end, though it looks as if all stay", () => {
    const { municipalities, pairs } = comparing(town("GM0200", 60, 15), town("GM0202", 60, 15, {}, false));
    expect(municipalities.map(({ raw }) => raw.share)).toEqual([0.75, 1]);
    expect(pairs[0]).toMatchObject({ verdict: "not-comparable", comparability: { grade: "D" } });
    expect(pairs[0]?.comparability.reasons.map(({ code }) => code)).toEqual(["ends-never-filled"]);
  });

  it("is not comparable where one does not keep up ends: then next to nothing is known", () => {
    const { pairs } = comparing(town("GM0200", 60, 15), town("GM0202", 60, 15, { jobEndsMaintained: "no" }));
    expect(pairs[0]).toMatchObject({ verdict: "not-comparable", comparability: { grade: "D" } });
    expect(pairs[0]?.comparability.reasons.map(({ code }) => code)).toEqual([
      "many-unknown",
      "unknown-differs",
      "job-ends-differ",
    ]);
  });

  it("is a list of current clients: nothing is counted", () => {
    const { comparability } = comparing(town("GM0200", 60, 15), town("GM0202", 60, 0, { selection: "running-on" }));
    expect(comparability.reasons.map(({ code }) => code)).toContain("running-clients-only");
    expect(comparability.grade).toBe("D");
  });
});
