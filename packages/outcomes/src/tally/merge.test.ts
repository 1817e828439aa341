import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyTrajectories } from "../testing/any-tally.ts";
import { aTally } from "../testing/tallies.ts";
import { emptySum, merge, mergeTallies, sumOf, sumOfTallies, type TallySum } from "./merge.ts";
import { personsOf } from "./persons.ts";
import type { Tally } from "./tally.ts";
import { tallyTrajectories } from "./tally-trajectories.ts";

function both(a: TallySum, b: TallySum): TallySum {
  const result = merge(a, b);
  if (!result.ok) throw new Error(result.reason);
  return result.sum;
}

describe("merge", () => {
  it("adds the counts and keeps the persons of each cell", () => {
    const sum = both(sumOf(aTally({ yes: 6, no: 2 })), sumOf(aTally({ cohort: "2024H2", yes: 4, unknown: 1 })));
    expect(sum.state).toEqual({ kind: "share", yes: 10, no: 2, unknown: 1, notMature: 0 });
    expect(sum.members.map(({ cohort, persons }) => [cohort, persons])).toEqual([
      ["2024H1", 8],
      ["2024H2", 5],
    ]);
  });

  it.each([
    ["indicator-differs", { indicator: "retention-52w" }],
    ["definition-version-differs", { definitionVersion: "1.0.1" }],
    ["hours-mode-differs", { hoursMode: "logged" as const }],
  ])("refuses: %s", (reason, other) => {
    expect(merge(sumOf(aTally({})), sumOf({ ...aTally({}), ...other }))).toEqual({ ok: false, reason });
  });

  it("is exact in any order and grouping, with the empty sum as unit", () => {
    fc.assert(
      fc.property(anyTrajectories, anyTrajectories, anyTrajectories, (...groups) => {
        const sums = groups.map((trajectories) =>
          [...tallyTrajectories(trajectories).values()]
            .filter(({ indicator }) => indicator === "capability-count")
            .map(sumOf)
            .reduce(both, emptySum),
        );
        const [a = emptySum, b = emptySum, c = emptySum] = sums;
        expect(both(a, b)).toEqual(both(b, a));
        expect(both(both(a, b), c)).toEqual(both(a, both(b, c)));
        expect(both(a, emptySum)).toEqual(a);
        expect(both(emptySum, a)).toEqual(a);
      }),
      { numRuns: 40 },
    );
  });
});

describe("sumOfTallies", () => {
  it("adds up tallies of many cells in one go", () => {
    const sum = sumOfTallies([aTally({ yes: 3 }), aTally({ municipality: "GM0034", yes: 4 }), aTally({ no: 1 })]);
    expect(sum.state).toEqual({ kind: "share", yes: 7, no: 1, unknown: 0, notMature: 0 });
    expect(sum.members.map(({ municipality, persons }) => [municipality, persons])).toEqual([
      ["GM0034", 4],
      ["GM0200", 4],
    ]);
  });

  it("of nothing is the empty sum, and never puts different things together", () => {
    expect(sumOfTallies([])).toBe(emptySum);
    expect(() => sumOfTallies([aTally({}), aTally({ indicator: "retention-52w" })])).toThrow("indicator-differs");
  });

  it("gives for every indicator what merging one after the other gives", () => {
    fc.assert(
      fc.property(anyTrajectories, anyTrajectories, (...groups) => {
        const tallies = groups.flatMap((trajectories) => [
          ...tallyTrajectories(trajectories, { strata: "all" }).values(),
        ]);
        const kindOf = ({ indicator, hoursMode }: Tally) => `${indicator} ${hoursMode}`;
        for (const kind of new Set(tallies.map(kindOf))) {
          const own = tallies.filter((tally) => kindOf(tally) === kind);
          expect(sumOfTallies(own)).toEqual(own.map(sumOf).reduce(both, emptySum));
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe("mergeTallies", () => {
  it("adds parts of one cell and takes the most cautious dates", () => {
    const parts = [
      aTally({ yes: 3, finalThrough: "2026-01-01", observedUntil: "2026-03-31" }),
      aTally({ yes: 4, finalThrough: null, observedUntil: "2026-06-30" }),
      aTally({ no: 1, finalThrough: "2025-12-01", observedUntil: "2026-01-31" }),
    ];
    expect([...mergeTallies(parts).values()]).toMatchObject([
      { trajectories: 8, persons: 8, finalThrough: "2025-12-01", observedUntil: "2026-06-30" },
    ]);
  });
});

describe("persons", () => {
  const sum = [
    aTally({ yes: 8, cohort: "2024H1" }),
    aTally({ yes: 5, cohort: "2024H2", repeatPersons: 3 }),
    aTally({ yes: 7, municipality: "GM0202" }),
  ]
    .map(sumOf)
    .reduce(both, emptySum);

  it("received count by the maximum over the cohorts of a municipality, and add over municipalities", () => {
    expect(personsOf(sum)).toBe(8 + 7);
  });
});
