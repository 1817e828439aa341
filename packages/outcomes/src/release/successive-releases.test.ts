import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tally } from "../tally/tally.ts";
import { aMarkTally, aTally } from "../testing/tallies.ts";
import { auditRelease } from "./audit/audit-release.ts";
import { makeRelease } from "./make-release.ts";
import type { Release } from "./release.ts";

const RUNS = Number(process.env.ATTACK_RUNS ?? 60);
const municipalities = ["GM0200", "GM0202", "GM0479", "GM0232", "GM0243"];
const halfYears = ["2022H1", "2022H2", "2023H1", "2023H2", "2024H1", "2024H2"];

const cell = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 9 }));
const programme = fc.record({
  cells: fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 5 }),
  firstHalfYears: fc.integer({ min: 1, max: 4 }),
});

function talliesOf(cells: readonly (readonly (readonly [number, number, number])[])[], width: number): Tally[] {
  return cells.flatMap((line, row) =>
    line.slice(0, width).map(([yes, no, unknown], column) => {
      const place = { municipality: municipalities[row] ?? "", cohort: halfYears[column] ?? "" };
      return aTally({ yes, no, unknown, ...place });
    }),
  );
}

function released(tallies: readonly Tally[], earlier: readonly Release[]): Release {
  const result = makeRelease({ number: 1, madeAt: "2026-07-01T09:00:00Z", tallies, municipalityNames: {}, earlier });
  if (!result.ok) throw new Error(result.reason);
  return result.release;
}

describe("three releases after one another", () => {
  it("are one system in which every hidden count keeps an interval of at least 5", () => {
    fc.assert(
      fc.property(programme, ({ cells, firstHalfYears }) => {
        const releases: Release[] = [];
        for (const more of [0, 1, 2]) releases.push(released(talliesOf(cells, firstHalfYears + more), releases));
        const [last] = releases.slice(-1);
        if (last === undefined) throw new Error("no release");
        const report = auditRelease(last, releases.slice(0, -1));
        expect(report.narrow).toEqual([]);
        expect(report.passed).toBe(true);
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });
});

describe("a release after one municipality delivered a half-year more", () => {
  const marks = (twice: number, once: number) => [
    ...Array.from({ length: twice }, (_, at) => [60 + (at % 3) * 10, 70 + (at % 2) * 10] as const),
    ...Array.from({ length: once }, (_, at) => [60 + (at % 3) * 10, null] as const),
  ];
  const before = municipalities.flatMap((municipality) =>
    halfYears.slice(0, 5).map((cohort) => aMarkTally(marks(20, 10), { municipality, cohort })),
  );
  const late = aMarkTally(marks(6, 14), { municipality: "GM0200", cohort: "2024H2" });

  it("still shows the means of all, without what tells of the few who were measured twice", () => {
    const first = released(before, []);
    const next = released([...before, late], [first]);
    const ofAll = (rows: Release["rows"]) =>
      rows.find(({ municipality, cohort }) => municipality === "all" && cohort === "pooled")?.figure;
    expect(ofAll(first.rows)).toMatchObject({ baseline: { n: 750 }, pairs: 500 });
    expect(ofAll(next.rows)).toMatchObject({ baseline: { n: 770 }, pairs: null, followUp: null });
    const shown = (rows: Release["rows"]) => rows.filter(({ figure }) => figure !== null).length;
    expect(shown(next.rows)).toBeGreaterThanOrEqual(shown(first.rows));
    expect(auditRelease(next, [first]).passed).toBe(true);
  });
});

describe("a release after corrections", () => {
  it("does not take for known what an earlier release told a little differently", () => {
    const apeldoorn = [
      [5, 4, 2],
      [25, 11, 5],
      [22, 13, 2],
    ] as const;
    const arnhem = (second: readonly [number, number, number]) => [[12, 0, 6], second, [28, 2, 6]] as const;
    const first = released(talliesOf([apeldoorn, arnhem([11, 5, 6])], 3), []);
    const now = talliesOf([[...apeldoorn, [9, 5, 0]], arnhem([14, 5, 6])], 4);
    const next = released(now, [first]);
    expect(next.rows.filter(({ figure }) => figure !== null)).not.toEqual([]);
    expect(auditRelease(next, [first]).passed).toBe(true);
  });

  it("is made where a few counts changed by one or two and others by more", () => {
    const change = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(2), fc.constantFrom(1, 2, -1, 11, 15));
    const cells = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(cells, fc.array(change, { maxLength: 3 }), (before, changes) => {
        const first = released(talliesOf(before, 4), []);
        const now = before.map((line) => line.map((own) => [...own] as [number, number, number]));
        for (const [row, column, at, by] of changes) {
          const own = now[row]?.[column];
          if (own !== undefined) own[at] = Math.max(0, (own[at] ?? 0) + by);
        }
        expect(released(talliesOf(now, 4), [first]).audit?.hiddenCounts).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });
});

describe("a release with counts rounded to multiples of 5", () => {
  it("shows nothing but multiples, and shares computed from them", () => {
    const tallies = [aTally({ yes: 118, no: 8, unknown: 8 })];
    const result = makeRelease({
      number: 1,
      madeAt: "2026-07-01T09:00:00Z",
      tallies,
      municipalityNames: {},
      policy: { minimumPersons: 10, rounding: "base-5" },
    });
    const figure = result.ok ? result.release.rows[0]?.figure : null;
    expect(figure).toMatchObject({
      n: 140,
      yes: 120,
      noOrUnknown: 20,
      share: 120 / 140,
      split: { no: 10, unknown: 10 },
    });
  });
});
