import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tally } from "../tally/tally.ts";
import { aTally } from "../testing/tallies.ts";
import { type Constraint, solverOf } from "./audit/linear-system.ts";
import { makeRelease } from "./make-release.ts";
import type { PublishedShare } from "./published-figure.ts";
import type { Release, ReleaseRow } from "./release.ts";

const [APELDOORN, ARNHEM, ZAANSTAD] = ["GM0200", "GM0202", "GM0479"] as const;

function releaseOf(tallies: readonly Tally[], earlier: readonly Pick<Release, "rows">[] = []): Release {
  const made = makeRelease({ number: 1, madeAt: "2026-07-01T09:00:00Z", tallies, municipalityNames: {}, earlier });
  if (!made.ok) throw new Error(made.reason);
  return made.release;
}

const pooledOf = ({ rows }: Pick<Release, "rows">, municipality: string) =>
  rows.find((row) => row.municipality === municipality && row.cohort === "pooled")?.figure as PublishedShare | null;

const boundIn = (release: Pick<Release, "rows">, municipality: string = APELDOORN) =>
  pooledOf(release, municipality)?.unknownAtMost;

const apeldoorn = (unknown: number, over: Partial<Tally> = {}) =>
  aTally({ yes: 150, no: 50 - unknown, unknown, ...over });
const arnhem = aTally({ municipality: ARNHEM, yes: 130, no: 47, unknown: 3 });

describe("the bound on what is not known", () => {
  it("says that at most a tenth is unknown where no and unknown are shown together", () => {
    const release = releaseOf([apeldoorn(3), arnhem]);
    expect(pooledOf(release, APELDOORN)).toMatchObject({ n: 200, noOrUnknown: 50, split: null, unknownAtMost: 20 });
    expect(boundIn(release, ARNHEM)).toBe(18);
    expect(release.rows.filter(({ figure }) => figure?.kind === "share" && "unknownAtMost" in figure)).toHaveLength(2);
  });

  it("is not told where more is unknown, where no and unknown are apart, and where too few are left on a side of it", () => {
    expect(boundIn(releaseOf([aTally({ yes: 150, no: 4, unknown: 40 }), arnhem]))).toBeUndefined();
    expect(boundIn(releaseOf([apeldoorn(20)]))).toBeUndefined();
    expect(boundIn(releaseOf([aTally({ yes: 30, no: 17, unknown: 2 })]))).toBeUndefined();
    expect(boundIn(releaseOf([aTally({ yes: 175, no: 22, unknown: 3 })]))).toBeUndefined();
    expect(boundIn(releaseOf([aTally({ yes: 174, no: 23, unknown: 3 })]))).toBe(20);
  });

  it("is not told of rounded counts", () => {
    const rounded = makeRelease({
      number: 1,
      madeAt: "2026-07-01T09:00:00Z",
      tallies: [apeldoorn(3), arnhem],
      municipalityNames: {},
      policy: { minimumPersons: 10, rounding: "base-5" },
    });
    expect(rounded.ok && boundIn(rounded.release)).toBeUndefined();
  });

  it("stays the only thing that is told: what is shown apart later is not, where a bound was told or denied", () => {
    const first = releaseOf([apeldoorn(3), arnhem]);
    const more = [apeldoorn(3), arnhem, apeldoorn(20, { cohort: "2024H2" }), { ...arnhem, cohort: "2024H2" }];
    const isApart = ({ rows }: Release) =>
      rows.some(({ municipality, figure }) => municipality === APELDOORN && figure?.kind === "share" && figure.split);
    expect(isApart(releaseOf([apeldoorn(3), arnhem, apeldoorn(20, { cohort: "2024H2" })]))).toBe(true);
    expect(pooledOf(releaseOf(more, [first]), APELDOORN)).toMatchObject({ split: null });
  });

  it("is never told after it was denied, and again as long as those who came since have room", () => {
    const denied = releaseOf([aTally({ yes: 130, no: 4, unknown: 40 }), arnhem]);
    expect(pooledOf(denied, APELDOORN)).toMatchObject({ split: null });
    expect(boundIn(releaseOf([apeldoorn(3), arnhem], [denied]))).toBeUndefined();

    const toldOnce = releaseOf([apeldoorn(3), arnhem]);
    expect(boundIn(releaseOf([apeldoorn(3), arnhem], [toldOnce]))).toBe(20);
    const later = (unknown: number, no: number) => aTally({ cohort: "2024H2", yes: 150, no, unknown });
    const grown = (no: number) => [apeldoorn(3), arnhem, later(3, no), { ...arnhem, cohort: "2024H2" }];
    expect(boundIn(releaseOf(grown(60), [toldOnce]))).toBe(41);
    expect(boundIn(releaseOf(grown(18), [toldOnce]))).toBeUndefined();
  });
});

describe("an attacker who knows when bounds are told", () => {
  const cell = fc.record({
    yes: fc.integer({ min: 5, max: 80 }),
    no: fc.integer({ min: 0, max: 60 }),
    unknown: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 30 })),
  });
  const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
  const halfYears = ["2024H1", "2024H2", "2025H1"];
  const tallies = (cells: readonly (readonly { yes: number; no: number; unknown: number }[])[], columns: number) =>
    cells.flatMap((own, at) =>
      own
        .slice(0, columns)
        .map((counts, column) =>
          aTally({ ...counts, municipality: [APELDOORN, ARNHEM, ZAANSTAD][at]!, cohort: halfYears[column]! }),
        ),
    );

  it("finds no hidden count closer than 5, over two releases, told bounds and denied ones together", () => {
    let told = 0;
    let denied = 0;
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 3 }), (cells, columns) => {
        const first = releaseOf(tallies(cells, columns));
        const second = releaseOf(tallies(cells, 3), [first]);
        const attack = attackOn([first, second]);
        told += attack.told;
        denied += attack.denied;
        expect(attack.pinned).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect([told > 50, denied > 10]).toEqual([true, true]);
  });
});

/** Solves all that releases tell of a share, with and without bounds; one that could be told and is not says that more is unknown. */
function attackOn(releases: readonly Release[]) {
  const all = releases.flatMap(({ rows }) => rows);
  const cells = [...new Set(all.flatMap(cellsOf))];
  const termsOf = (row: ReleaseRow, counts: readonly number[]) =>
    cellsOf(row).flatMap((key) => counts.map((count) => 3 * cells.indexOf(key) + count));
  const constraints: Constraint[] = cells.map((_, at) => ({
    terms: [3 * at, 3 * at + 1, 3 * at + 2],
    low: 1,
    high: 1e4,
  }));
  const exactly = (terms: readonly number[], value: number) => constraints.push({ terms, low: value, high: value });
  const bounds: Constraint[] = [];
  const denials = new Set<string>();
  let told = 0;
  for (const [at, { rows }] of releases.entries()) {
    const apart = new Set(releases.slice(0, at + 1).flatMap((one) => one.rows.filter(isApart).flatMap(cellsOf)));
    for (const row of rows) {
      const figure = row.figure as PublishedShare | null;
      if (figure === null) continue;
      exactly(termsOf(row, [0]), figure.yes);
      exactly(termsOf(row, [1, 2]), figure.noOrUnknown);
      if (figure.split !== null) exactly(termsOf(row, [2]), figure.split.unknown);
      if (row.cohort !== "pooled" || !row.municipality.startsWith("GM") || figure.split !== null) continue;
      const bound = Math.floor(figure.n / 10);
      if (figure.unknownAtMost !== undefined) {
        told++;
        bounds.push({ terms: termsOf(row, [2]), low: 0, high: figure.unknownAtMost });
        continue;
      }
      const hasRoom = ({ n, noOrUnknown }: PublishedShare) => n >= 50 && noOrUnknown - Math.floor(n / 10) > 5;
      const before = releases.slice(0, at).flatMap((one) => pooledOf(one, row.municipality) ?? []);
      const isFree = before.every(
        (one) =>
          !hasRoom(one) ||
          (one.unknownAtMost !== undefined &&
            figure.noOrUnknown - one.noOrUnknown - (bound + 1 - one.unknownAtMost) >= 5),
      );
      const couldBe = hasRoom(figure) && isFree && !cellsOf(row).some((key) => apart.has(key));
      if (!couldBe) continue;
      denials.add(row.municipality);
      bounds.push({ terms: termsOf(row, [2]), low: bound + 1, high: 1e4 });
    }
  }
  const without = solverOf(constraints, cells.length * 3);
  const solve = solverOf([...constraints, ...bounds], cells.length * 3);
  if (without === undefined || solve === undefined) throw new Error("what is told contradicts itself");
  const pinned = all.flatMap((row) => {
    const figure = row.figure as PublishedShare | null;
    if (row.status === "not-yet-mature" || (figure !== null && figure.split !== null)) return [];
    const hidden = figure === null ? [[0], [1], [2], [1, 2], [0, 1, 2]] : [[1], [2]];
    return hidden.flatMap((counts) => {
      const [open, left] = [without, solve].map((ask) => ask(termsOf(row, counts)));
      const isFound = open!.high - open!.low > 5 - 1e-6 && left!.high - left!.low < 5 - 1e-6;
      return isFound ? [{ row: [row.municipality, row.cohort, row.figure], counts, open, left }] : [];
    });
  });
  return { pinned, told, denied: denials.size };
}

const isApart = ({ figure }: ReleaseRow) => figure?.kind === "share" && figure.split !== null;

const cellsOf = ({ pooled }: ReleaseRow) => pooled.map(({ municipality, cohort }) => `${municipality}|${cohort}`);
