import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tally } from "../../tally/tally.ts";
import { aMarkTally } from "../../testing/tallies.ts";
import { type Constraint, solverOf } from "../audit/linear-system.ts";
import { makeRelease, type ReleaseInput } from "../make-release.ts";
import { defaultPlan } from "../plan/default-plan.ts";
import { plannedFigures } from "../plan/planned-figures.ts";
import { defaultPolicy } from "../policy.ts";
import { protectFigures } from "../protect-figures.ts";
import { publishedSums } from "../published-sums.ts";
import type { Release, ReleaseRow } from "../release.ts";
import { protectMeanDivisions } from "./protect-mean-divisions.ts";
import { strataByKind } from "./strata-sums.ts";

const [APELDOORN, ARNHEM, ZAANSTAD] = ["GM0200", "GM0202", "GM0479"] as const;

/** How many were measured twice, at the start only and at follow-up only, with loonkostensubsidie and without. */
type Measured = readonly [twice: number, startOnly: number, followUpOnly: number];
type Place = readonly [withSubsidy: Measured, without: Measured];

const marks = ([twice, startOnly, followUpOnly]: Measured, from: number) => [
  ...Array.from({ length: twice }, (_, at) => [from + (at % 7), from + (at % 5)] as const),
  ...Array.from({ length: startOnly }, (_, at) => [from + (at % 3), null] as const),
  ...Array.from({ length: followUpOnly }, (_, at) => [null, from + (at % 4)] as const),
];

const talliesOf = (municipality: string, [yes, no]: Place, cohort = "2024H1"): readonly Tally[] => {
  const over = { municipality, cohort };
  return [
    aMarkTally([...marks(yes, 60), ...marks(no, 70)], over),
    aMarkTally(marks(yes, 60), { ...over, stratum: "lks-yes" }),
    aMarkTally(marks(no, 70), { ...over, stratum: "lks-no" }),
  ].filter(({ trajectories }) => trajectories > 0);
};

function releaseOf(tallies: readonly Tally[], over: Partial<ReleaseInput> = {}): Release {
  const made = makeRelease({ number: 1, madeAt: "2026-07-01T09:00:00Z", tallies, municipalityNames: {}, ...over });
  if (!made.ok) throw new Error(made.reason);
  return made.release;
}

const dividedRows = ({ rows }: Pick<Release, "rows">) =>
  rows.flatMap(({ stratum, municipality, cohort, figure }) =>
    stratum === undefined
      ? []
      : [[municipality, cohort, stratum, figure?.kind === "paired-mean" ? [figure.baseline.n, figure.pairs] : null]],
  );

describe("means by a dimension", () => {
  it("are shown of all that take part, every level of a half-year", () => {
    const release = releaseOf(
      talliesOf(APELDOORN, [
        [20, 5, 0],
        [30, 8, 0],
      ]),
    );
    expect(dividedRows(release)).toEqual([
      ["all", "2024H1", "lks-yes", [25, 20]],
      ["all", "2024H1", "lks-no", [38, 30]],
    ]);
    const [yes] = release.rows.filter(({ stratum }) => stratum === "lks-yes");
    expect(yes?.figure).toMatchObject({ unit: "mark", baseline: { mean: 6.2 }, change: { n: 20 } });
    expect(release.audit?.narrowest).toBeNull();
  });

  it("are all hidden where one level has too few, and where the undivided means are hidden", () => {
    const large: Place = [
      [20, 5, 0],
      [30, 8, 0],
    ];
    const beside = (place: Place) => {
      const tallies = [...talliesOf(APELDOORN, place), ...talliesOf(APELDOORN, large, "2024H2")];
      return dividedRows(releaseOf(tallies)).map(([, cohort, , counts]) => [cohort, counts]);
    };
    const hidden = [
      ["2024H1", null],
      ["2024H1", null],
    ];
    const few: Place = [
      [9, 0, 0],
      [30, 8, 0],
    ];
    const both: Place = [
      [4, 0, 0],
      [4, 0, 0],
    ];
    expect(beside(few).slice(0, 2)).toEqual(hidden);
    expect(beside(both).slice(0, 2)).toEqual(hidden);
    expect(beside(few).slice(2)).toEqual([
      ["2024H2", [25, 20]],
      ["2024H2", [38, 30]],
    ]);
  });

  it("show the start alone where that is all that is shown undivided, or where too few of a level were measured later", () => {
    const start = (place: Place) => dividedRows(releaseOf(talliesOf(APELDOORN, place))).map(([, , , counts]) => counts);
    expect(
      start([
        [20, 3, 0],
        [30, 0, 0],
      ]),
    ).toEqual([
      [23, null],
      [30, null],
    ]);
    expect(
      start([
        [4, 16, 0],
        [40, 10, 0],
      ]),
    ).toEqual([
      [20, null],
      [50, null],
    ]);
    expect(
      start([
        [17, 3, 0],
        [17, 3, 0],
      ]),
    ).toEqual([
      [20, null],
      [20, null],
    ]);
  });

  it("are hidden where a municipality that subtracts its own would find a few others", () => {
    const both = [
      ...talliesOf(APELDOORN, [
        [20, 5, 0],
        [20, 5, 0],
      ]),
      ...talliesOf(ARNHEM, [
        [3, 0, 0],
        [20, 5, 0],
      ]),
    ];
    expect(dividedRows(releaseOf(both)).map(([, , , counts]) => counts)).toEqual([null, null]);
    const none = [
      ...talliesOf(APELDOORN, [
        [20, 5, 0],
        [20, 5, 0],
      ]),
      ...talliesOf(ARNHEM, [
        [0, 0, 0],
        [20, 5, 0],
      ]),
    ];
    expect(dividedRows(releaseOf(none)).map(([, , , counts]) => counts)).toEqual([
      [25, 20],
      [50, 40],
    ]);
  });

  it("are hidden where a few came since an earlier release", () => {
    const first = releaseOf(
      talliesOf(APELDOORN, [
        [20, 5, 0],
        [30, 8, 0],
      ]),
    );
    const later = (place: Place) => dividedRows(releaseOf(talliesOf(APELDOORN, place), { earlier: [first] }));
    expect(
      later([
        [20, 5, 0],
        [30, 8, 0],
      ]),
    ).toEqual(dividedRows(first));
    expect(
      later([
        [22, 5, 0],
        [45, 8, 0],
      ]).map(([, , , counts]) => counts),
    ).toEqual([null, null]);
    expect(
      later([
        [35, 12, 0],
        [45, 15, 0],
      ]).map(([, , , counts]) => counts),
    ).toEqual([
      [47, 35],
      [60, 45],
    ]);
  });
});

describe("an attacker who reads means by a dimension", () => {
  const measured = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(
        fc.integer({ min: 8, max: 30 }),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 8 }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 4 }),
      ),
    },
  );
  const programme = fc.array(fc.array(fc.tuple(measured, measured), { minLength: 2, maxLength: 2 }), {
    minLength: 1,
    maxLength: 3,
  });

  it("finds no hidden count closer than 5 that undivided means leave open, from outside or as one that takes part", () => {
    let shown = 0;
    fc.assert(
      fc.property(programme, (places) => {
        const tallies = places.flatMap((own, at) =>
          own.flatMap((place, column) =>
            talliesOf([APELDOORN, ARNHEM, ZAANSTAD][at]!, place, ["2024H1", "2024H2"][column]!),
          ),
        );
        const rows = guarded(tallies);
        shown += rows.filter(({ stratum, figure }) => stratum !== undefined && figure !== null).length;
        for (const own of [undefined, APELDOORN, ARNHEM, ZAANSTAD]) expect(newlyPinned(rows, tallies, own)).toEqual([]);
      }),
      { numRuns: Number(process.env.ATTACK_RUNS ?? 60) },
    );
    expect(shown).toBeGreaterThan(60);
  });
});

/** What the guard shows by itself, before an auditor has looked. */
function guarded(tallies: readonly Tally[]): readonly ReleaseRow[] {
  const planned = plannedFigures(tallies, defaultPlan);
  const beside = { plan: defaultPlan, policy: defaultPolicy, earlier: [] };
  const undivided = protectFigures(planned, defaultPolicy, []).rows;
  const strata = strataByKind(tallies);
  return [...undivided, ...protectMeanDivisions({ strata, planned, undivided, ...beside }).rows];
}

/** The hidden counts that rows by level pin to less than 5 where the undivided rows do not. */
function newlyPinned(rows: readonly ReleaseRow[], tallies: readonly Tally[], own: string | undefined) {
  const cells = [...new Set(tallies.map(({ municipality, cohort }) => `${municipality}|${cohort}`))];
  const levels = ["lks-yes", "lks-no"];
  const variable = (cell: string, level: string, count: number) =>
    6 * cells.indexOf(cell) + 3 * levels.indexOf(level) + count;
  const termsOf = (
    { pooled, stratum }: Pick<ReleaseRow, "pooled" | "stratum">,
    counts: readonly number[],
    skipped?: string,
  ) =>
    pooled.flatMap(({ municipality, cohort }) =>
      municipality === skipped
        ? []
        : (stratum === undefined ? levels : [stratum]).flatMap((level) =>
            counts.map((count) => variable(`${municipality}|${cohort}`, level, count)),
          ),
    );
  const told = (some: readonly ReleaseRow[]) =>
    some.flatMap((row) =>
      row.figure === null
        ? []
        : publishedSums(row.figure).map(({ counts, value }) => ({
            terms: termsOf(row, counts),
            low: value,
            high: value,
          })),
    );
  const known: Constraint[] = tallies.flatMap(({ municipality, cohort, stratum, state }) => {
    if (municipality !== own || stratum === "total" || state.kind !== "paired-mean") return [];
    const n = (bins: readonly (readonly [number, number])[]) => bins.reduce((sum, [, count]) => sum + count, 0);
    const pairs = n(state.change);
    return [pairs, n(state.baseline) - pairs, n(state.followUp) - pairs].map((value, count) => {
      return { terms: [variable(`${municipality}|${cohort}`, stratum, count)], low: value, high: value };
    });
  });
  const whole = rows.filter(({ stratum }) => stratum === undefined);
  const open = solverOf([...told(whole), ...known], cells.length * 6);
  const solve = solverOf([...told(rows), ...known], cells.length * 6);
  if (open === undefined || solve === undefined) throw new Error("the rows contradict each other");
  return rows.flatMap((row) => {
    const { figure, municipality, cohort, stratum } = row;
    if (figure !== null && (figure.kind !== "paired-mean" || figure.followUp !== null)) return [];
    const hidden = figure === null ? [[0, 1], [0], [0, 2]] : [[0], [0, 2]];
    return hidden.flatMap((counts) => {
      const terms = termsOf(row, counts, own);
      if (terms.length === 0) return [];
      const [before, after] = [open(terms), solve(terms)];
      // That nobody is in a level may be known, as of shares.
      const isFound = before.high - before.low > 5 - 1e-6 && after.high - after.low < 5 - 1e-6 && after.high > 1e-6;
      return isFound ? [{ municipality, cohort, stratum, counts, before, after }] : [];
    });
  });
}
