import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tally } from "../../tally/tally.ts";
import { anAssociationTally, aResultTally, aTenureTally } from "../../testing/divided-release.ts";
import { auditRelease } from "../audit/audit-release.ts";
import { makeRelease, type ReleaseInput } from "../make-release.ts";
import type { Release } from "../release.ts";

const RUNS = Number(process.env.ATTACK_RUNS ?? 60);
const municipalities = ["GM0200", "GM0202", "GM0479"];
const halfYears = ["2023H1", "2023H2", "2024H1", "2024H2"];

function released(tallies: readonly Tally[], over: Partial<ReleaseInput> = {}): Release {
  const result = makeRelease({ number: 1, madeAt: "2026-07-01T09:00:00Z", tallies, municipalityNames: {}, ...over });
  if (!result.ok) throw new Error(result.reason);
  return result.release;
}
const shownIn = ({ rows }: Release, municipality = "all", cohort = "pooled") =>
  rows.flatMap(({ answer, week, figure, ...row }) =>
    row.municipality === municipality && row.cohort === cohort && figure?.kind === "share"
      ? [[answer ?? week, figure.yes, figure.n]]
      : [],
  );

describe("answers in a release", () => {
  it("are rows of one place, all shown or none, with what was put together", () => {
    const release = released([aResultTally({ r1: 20, r2: 14, r3: 11, r4: 6, r6: 9 })]);
    expect(shownIn(release)).toEqual([
      ["r1", 20, 60],
      ["r2", 14, 60],
      ["r3", 11, 60],
      ["rest", 15, 60],
    ]);
    expect(release.rows.at(-1)).toMatchObject({ question: "result", answer: "rest", together: ["r4", "r5", "r6"] });
    expect(shownIn(released([aResultTally({ r1: 8 })]))).toEqual([]);
  });

  it("stay together in later releases", () => {
    const first = released([aResultTally({ r1: 20, r2: 14, r3: 11, r4: 6, r6: 9 })]);
    const grown = aResultTally({ r1: 40, r2: 24, r3: 21, r4: 26, r6: 29 });
    expect(shownIn(released([grown], { earlier: [first] })).map(([answer]) => answer)).toEqual([
      "r1",
      "r2",
      "r3",
      "rest",
    ]);
    expect(shownIn(released([grown])).map(([answer]) => answer)).toEqual(["r1", "r2", "r3", "r4", "r6"]);
  });

  it("are shown again where nothing changed, and hidden where few came in between", () => {
    const first = released([aResultTally({ r1: 20, r2: 14, r3: 11 })]);
    const later = (answers: Readonly<Record<string, number>>) =>
      shownIn(released([aResultTally(answers)], { earlier: [first] })).length;
    expect(later({ r1: 20, r2: 14, r3: 11 })).toBe(3);
    expect(later({ r1: 26, r2: 14, r3: 11 })).toBe(0);
    expect(later({ r1: 30, r2: 14, r3: 11 })).toBe(0);
    expect(later({ r1: 30, r2: 20, r3: 17 })).toBe(3);
  });

  it("are compared with what was told apart before, where they are together now", () => {
    const first = released([aResultTally({ r1: 30, r2: 10, r3: 14, r4: 6, r6: 9 })]);
    const after = (r2: number) =>
      shownIn(released([aResultTally({ r1: 50, r2, r3: 34, r4: 6, r6: 9 })], { earlier: [first] })).length;
    // One person fewer among those who gave r2, r4 or r6.
    expect(after(9)).toBe(0);
    // Five fewer.
    expect(after(5)).toBe(3);
  });

  it("are rounded one by one where a policy rounds", () => {
    const policy = { minimumPersons: 10, rounding: "base-5" } as const;
    const release = released([aResultTally({ r1: 21, r2: 14, r3: 12 })], { policy });
    expect(shownIn(release)).toEqual([
      ["r1", 20, 45],
      ["r2", 15, 50],
      ["r3", 10, 45],
    ]);
    expect(shownIn(released([aResultTally({ r1: 21, r2: 14, r3: 12 })], { policy, earlier: [release] })).length).toBe(
      3,
    );
  });

  it("are not there for questions that follow from others", () => {
    const questions = {
      themes: { answered: 40, answers: { schemes: 20, openness: 30 } },
      "core-points": { answered: 40, answers: { "tailored-support": 40 } },
    };
    const tally = {
      ...aResultTally({ r1: 40 }),
      indicator: "guidance-themes",
      state: { kind: "distribution", n: 40, unknown: 0, notMature: 0, questions },
    } as const;
    const release = released([tally]);
    expect(new Set(release.rows.map(({ question }) => question))).toEqual(new Set(["themes"]));
    expect(release.notAvailable).toContainEqual({ what: "guidance-themes/core-points", why: "not-protected" });
  });
});

describe("curves in a release", () => {
  it("show all four weeks, or the last alone", () => {
    expect(shownIn(released([aTenureTally({ 40: 7, 120: 6, 200: 6, 300: 5 }, 60)]))).toEqual([
      [13, 77, 84],
      [26, 71, 84],
      [39, 65, 84],
      [52, 60, 84],
    ]);
    expect(shownIn(released([aTenureTally({ 40: 2, 120: 3 }, 60)]))).toEqual([[52, 60, 65]]);
    expect(shownIn(released([aTenureTally({ 40: 20 }, 9)]))).toEqual([]);
  });

  it("have log-log limits", () => {
    const { rows } = released([aTenureTally({ 40: 7, 120: 6, 200: 6, 300: 5 }, 60)]);
    const last = rows.at(-1)?.figure;
    const [share, error] = [60 / 84, Math.sqrt(1 / 60 - 1 / 84) / -Math.log(60 / 84)];
    const limit = (sign: number) => share ** Math.exp(sign * 1.959963984540054 * error);
    if (last?.kind !== "share") throw new Error("no curve");
    expect(last.interval.lower).toBeCloseTo(limit(1), 12);
    expect(last.interval.upper).toBeCloseTo(limit(-1), 12);
  });
});

describe("associations in a release", () => {
  const shown = (tallies: readonly Tally[], earlier: readonly Release[] = []) => {
    const { rows } = released(tallies, { earlier });
    expect(rows.length).toBe(1);
    return rows[0]?.figure;
  };
  const arnhem = { municipality: "GM0202" };

  it("are of all together from 50 persons, with two decimals", () => {
    const figure = shown([anAssociationTally(60), anAssociationTally(40, arnhem)]);
    expect(figure).toMatchObject({ kind: "association", outcome: "capability-count", n: 100 });
    if (figure?.kind !== "association") throw new Error("no association");
    const numbers = figure.variables.flatMap(({ estimate, interval, p }) => [
      estimate,
      interval.lower,
      interval.upper,
      p ?? 0,
    ]);
    for (const number of [...numbers, figure.rSquared]) expect(number * 100).toBeCloseTo(Math.round(number * 100), 9);
    expect(shown([anAssociationTally(49)])).toBeNull();
  });

  it("are hidden where one municipality could subtract itself and leave few", () => {
    expect(shown([anAssociationTally(60), anAssociationTally(9, arnhem)])).toBeNull();
    expect(shown([anAssociationTally(60), anAssociationTally(10, arnhem)])).not.toBeNull();
  });

  it("are shown later where they are the same, or enough persons came", () => {
    const first = released([anAssociationTally(60)]);
    expect(shown([anAssociationTally(60)], [first])).toEqual(first.rows[0]?.figure);
    expect(shown([anAssociationTally(69)], [first])).toBeNull();
    expect(shown([anAssociationTally(70)], [first])).not.toBeNull();
  });
});

describe("three releases with answers and curves", () => {
  const anyCell = fc.record({
    answers: fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 3, maxLength: 3 }),
    steps: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 }),
    stayed: fc.integer({ min: 0, max: 40 }),
  });
  const programme = fc.array(fc.array(anyCell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 3 });

  it("leave every hidden count an interval of at least 5 beside all that was shown before", () => {
    fc.assert(
      fc.property(programme, (cells) => {
        const releases: Release[] = [];
        for (const width of [2, 3, 4]) {
          const tallies = cells.flatMap((line, row) =>
            line.slice(0, width).flatMap(({ answers: [r1 = 0, r2 = 0, r3 = 0], steps, stayed }, column) => {
              const place = { municipality: municipalities[row] ?? "", cohort: halfYears[column] ?? "" };
              const ended = Object.fromEntries(steps.map((count, at) => [40 + 91 * at, count]));
              return [aResultTally({ r1, r2, r3 }, place), aTenureTally(ended, stayed, place)];
            }),
          );
          releases.push(released(tallies, { earlier: releases }));
        }
        for (const [at, release] of releases.entries()) {
          const report = auditRelease(release, releases.slice(0, at));
          expect([report.narrow, report.undecided]).toEqual([[], 0]);
        }
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });
});
