import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCounts, anySums, linkedCellsOf } from "../../testing/linked-plans.ts";
import { feasibleSystem } from "./feasible-system.ts";
import type { Constraint } from "./linear-system.ts";
import { tablePairs } from "./table-pairs.ts";

const pairOf = (...change: readonly (readonly [number, number])[]) => ({
  change: new Map(change),
  moving: change.map(([variable]) => variable),
});

describe("tablePairs", () => {
  it("knows sums that are 5 apart in two tables, but not those that stay as they are", () => {
    const pairs = tablePairs((variable) => variable);
    pairs.remember(pairOf([0, 6], [1, -6], [2, 3]));
    expect([[0], [1], [0, 2], [0, 3]].map(pairs.areApart)).toEqual([true, true, true, true]);
    expect([[2], [0, 1], [3], []].map(pairs.areApart)).toEqual([false, false, false, false]);
  });

  it("does not add up what differs between several tables", () => {
    const pairs = tablePairs((variable) => variable);
    pairs.remember(pairOf([0, 3]));
    pairs.remember(pairOf([0, 3], [1, -3]));
    expect(pairs.areApart([0])).toBe(false);
  });

  it("names who moves in every such pair: of all others somebody knows tables in which theirs stay the same", () => {
    const pairs = tablePairs((variable) => Math.floor(variable / 2));
    expect(pairs.movingInAll([0])).toBeUndefined();
    pairs.remember(pairOf([0, 5], [2, -5]));
    expect(pairs.movingInAll([0])).toEqual([0, 1]);
    pairs.remember(pairOf([1, 9], [0, -9], [4, 1]));
    expect(pairs.movingInAll([0])).toEqual([0]);
    pairs.remember({ change: new Map([[0, 8]]), moving: [0, 6] });
    expect(pairs.movingInAll([0])).toEqual([0]);
    expect(pairs.movingInAll([2])).toEqual([0, 1]);
  });

  it("says of no sum that it is wide where the system says that it is not", () => {
    fc.assert(
      fc.property(fc.tuple(anyCounts(5), anySums), ([table, sums]) => {
        const { inner, cells } = linkedCellsOf(table, sums);
        const truth = Float64Array.from(inner.flatMap(({ counts }) => counts));
        const termsOf = ({ members }: (typeof cells)[number], count: number) =>
          members.map((member) => member * 3 + count);
        const published = cells.map((cell, at): Constraint => {
          const terms = termsOf(cell, at % 3);
          const value = terms.reduce((sum, term) => sum + truth[term]!, 0);
          return { terms, low: value, high: value };
        });
        const reach = feasibleSystem(published, truth.length, truth)?.reachFrom(truth);
        const pairs = tablePairs(() => 0);
        for (const terms of cells.flatMap((cell) => [0, 1, 2].map((count) => termsOf(cell, count)))) {
          const known = pairs.areApart(terms);
          const found = reach?.(terms, 5, []);
          if (found === undefined) throw new Error("not to be told");
          if (known) expect(found.high - found.low).toBeGreaterThanOrEqual(5 - 1e-3);
          pairs.remember(found);
        }
      }),
      { numRuns: 200 },
    );
  });
});
