import { addDays, assemble } from "@jobcoach/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicators } from "../indicator/indicators.ts";
import { anyTrajectories } from "../testing/any-tally.ts";
import { coverage, endOn, job, measurement, provision, token, trajectoryOf } from "../testing/case-facts.ts";
import { mergeTallies } from "./merge.ts";
import { Tally } from "./tally.ts";
import { tallyTrajectories } from "./tally-trajectories.ts";

const RUNS = 60;
const byIndicator = (tallies: Iterable<Tally>, id: string) => [...tallies].filter(({ indicator }) => indicator === id);

describe("tallyTrajectories", () => {
  it("counts a trajectory in the cell of its t0", () => {
    const trajectory = trajectoryOf(coverage(), provision(), job(), measurement("2025-01-20", { workFit: 75 }));
    const tallies = tallyTrajectories([trajectory]);
    expect([...tallies.keys()]).toContain("retention-26w|1.0.0||GM0200|municipality|2025H1|total");
    expect(tallies.get("work-fit|1.0.0||GM0200|municipality|2025H1|total")).toEqual({
      schema: "jobcoach/tally/1",
      municipality: "GM0200",
      grantor: "municipality",
      cohort: "2025H1",
      stratum: "total",
      indicator: "work-fit",
      definitionVersion: "1.0.0",
      observedUntil: "2026-06-30",
      finalThrough: "2026-06-02",
      trajectories: 1,
      persons: 1,
      repeatPersons: 0,
      reasons: { "counted/baseline-only": 1 },
      state: {
        kind: "paired-mean",
        baseline: [[75, 1]],
        followUp: [],
        change: [],
        undetermined: { baseline: { n: 0, sumLow: 0, sumHigh: 0 }, followUp: { n: 0, sumLow: 0, sumHigh: 0 } },
        notMature: 0,
      },
    });
  });

  /** One person with coaching and a job from each of the days, for 20 days. */
  const spellsFrom = (...days: string[]) =>
    assemble([
      coverage(),
      ...days.flatMap((from) => [
        provision({ from, to: endOn(addDays(from, 20)), record: token(from), ref: token(from) }),
        job({ from, to: endOn(addDays(from, 20)), record: token(from), jobRef: token(from) }),
      ]),
    ]).trajectories;

  it("counts only the first t0 of a person in a half-year, and says who was counted before", () => {
    const [first, second] = byIndicator(
      tallyTrajectories(spellsFrom("2024-02-01", "2024-05-01", "2024-09-01")).values(),
      "retention-26w",
    );
    expect(first).toMatchObject({
      cohort: "2024H1",
      trajectories: 2,
      persons: 1,
      repeatPersons: 0,
      reasons: { "counted/no": 1, "out-of-scope/not-index-trajectory": 1 },
    });
    expect(second).toMatchObject({ cohort: "2024H2", trajectories: 1, persons: 1, repeatPersons: 1 });
  });

  it("does not care in which order the trajectories of a person come", () => {
    const spells = spellsFrom("2024-02-01", "2024-05-01", "2024-09-01");
    expect(tallyTrajectories([...spells].reverse())).toEqual(tallyTrajectories(spells));
  });

  it("puts those who were never placed in the cohort of their start", () => {
    const tallies = tallyTrajectories([trajectoryOf(coverage(), provision({ from: "2024-07-01" }))]);
    expect(byIndicator(tallies.values(), "retention-26w")[0]).toMatchObject({
      cohort: "2024H2",
      reasons: { "out-of-scope/never-placed": 1 },
    });
  });

  it("counts by the clock of the indicator, where that is not t0", () => {
    const second = provision({ from: "2024-05-20", grantedBy: "uwv", record: token("b"), ref: token("b") });
    const first = provision({ from: "2024-02-01", to: endOn("2024-03-01"), grantedBy: "uwv" });
    const { trajectories } = assemble([coverage(), first, second, job({ from: "2024-07-10" })]);
    const cohorts = (id: string) =>
      byIndicator(tallyTrajectories(trajectories).values(), id).map(({ cohort, reasons }) => [cohort, reasons]);
    expect(cohorts("uwv-result")).toEqual([
      ["2024H1", { "out-of-scope/not-index-trajectory": 1, "unknown/result-not-known": 1 }],
    ]);
    expect(cohorts("retention-13w")).toEqual([
      ["2024H1", { "out-of-scope/never-placed": 1 }],
      ["2024H2", { "counted/yes": 1 }],
    ]);
  });

  it("throws when a person comes back later", () => {
    const [a] = spellsFrom("2024-02-01");
    const other = trajectoryOf(coverage(), provision({ person: token("bob") }));
    if (a === undefined) throw new Error("no trajectory");
    expect(() => tallyTrajectories([a, other, a])).toThrow("stand together");
  });

  it("keeps ways of recording hours apart", () => {
    const modes = [...tallyTrajectories([trajectoryOf(coverage(), provision(), job())]).values()].map((tally) => [
      tally.indicator,
      tally.hoursMode,
    ]);
    expect(modes).toContainEqual(["coaching-hours-employee", "logged"]);
    expect(modes).toContainEqual(["work-fit", undefined]);
  });

  it("gives every trajectory exactly one reason per indicator, of the indicator's own list", () => {
    fc.assert(
      fc.property(anyTrajectories, (trajectories) => {
        const tallies = [...tallyTrajectories(trajectories).values()];
        for (const tally of tallies) expect(Tally.safeParse(tally).error).toBeUndefined();
        for (const { id, reasons } of indicators) {
          const own = byIndicator(tallies, id);
          expect(own.reduce((sum, tally) => sum + tally.trajectories, 0)).toBe(trajectories.length);
          const allowed = Object.entries(reasons).flatMap(([outcome, codes]) =>
            codes.map((code) => `${outcome}/${code}`),
          );
          for (const tally of own) expect(allowed).toEqual(expect.arrayContaining(Object.keys(tally.reasons)));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("gives the same tallies for any split into parts of whole persons", () => {
    fc.assert(
      fc.property(anyTrajectories, fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }), (trajectories, parts) => {
        const persons = [...new Set(trajectories.map(({ municipality, person }) => municipality + person))];
        const partOf = (municipality: string, person: string) => parts[persons.indexOf(municipality + person) % 12];
        const tallied = [0, 1, 2].flatMap((part) => {
          const own = trajectories.filter(({ municipality, person }) => partOf(municipality, person) === part);
          return [...tallyTrajectories(own).values()];
        });
        expect(mergeTallies(tallied.reverse())).toEqual(tallyTrajectories(trajectories));
      }),
      { numRuns: RUNS },
    );
  });
});
