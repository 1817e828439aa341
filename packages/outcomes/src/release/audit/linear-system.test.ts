import { describe, expect, it } from "vitest";
import { type Constraint, solverOf } from "./linear-system.ts";

/** Hidden cells by name; every published sum leaves what its hidden cells are together. */
function intervals(names: readonly string[], sums: readonly (readonly [cells: string, rest: number])[]) {
  const constraints = sums.map(([cells, rest]): Constraint => {
    return { terms: cells.split(" ").map((name) => names.indexOf(name)), low: rest, high: rest };
  });
  const solve = solverOf(constraints, names.length);
  return (cells: string) => {
    const found = solve?.(cells.split(" ").map((name) => names.indexOf(name)));
    return [found?.low, found?.high].map((value) => Math.round((value ?? Number.NaN) * 1e6) / 1e6);
  };
}

// Regions A=2 B=2 I=8 J=8 (county 1) and K=3 L=3 M=3 N=7 (county 2); group big = L and M, the rest small.
describe("linked tables, after the tests of sdcTable", () => {
  const names = ["A", "B", "K", "L", "M", "N"];

  it("leave room with the totals of counties, and with those of groups", () => {
    const counties = intervals(names, [
      ["A B", 4],
      ["K L M", 9],
    ]);
    expect([counties("A"), counties("K")]).toEqual([
      [0, 4],
      [0, 9],
    ]);
    const groups = intervals(names, [
      ["A B K", 7],
      ["L M", 6],
    ]);
    expect([groups("K"), groups("L")]).toEqual([
      [0, 7],
      [0, 6],
    ]);
  });

  it("give a cell away with both, until one more is hidden", () => {
    const both = intervals(names, [
      ["A B", 4],
      ["K L M", 9],
      ["A B K", 7],
      ["L M", 6],
    ]);
    expect(both("K")).toEqual([3, 3]);
    const more = intervals(names, [
      ["A B", 4],
      ["K L M N", 16],
      ["A B K N", 14],
      ["L M", 6],
    ]);
    expect([more("K"), more("N")]).toEqual([
      [0, 10],
      [0, 10],
    ]);
  });
});

// M1 42/6/9, M2 31/12/14, M3 55/8/21, all totals shown.
describe("a two-way table", () => {
  it("gives three hidden cells away, and four not", () => {
    const three = intervals(
      ["1l", "1u", "3l"],
      [
        ["1l 1u", 15],
        ["3l", 8],
        ["1l 3l", 14],
        ["1u", 9],
      ],
    );
    expect(["1l", "1u", "3l"].map(three)).toEqual([
      [6, 6],
      [9, 9],
      [8, 8],
    ]);
    const four = intervals(
      ["1l", "1u", "3l", "3u"],
      [
        ["1l 1u", 15],
        ["3l 3u", 29],
        ["1l 3l", 14],
        ["1u 3u", 30],
      ],
    );
    expect(["1l", "1u", "3l", "3u"].map(four)).toEqual([
      [0, 14],
      [1, 15],
      [0, 14],
      [15, 29],
    ]);
  });
});

it("knows a sum between bounds, as rounded counts are", () => {
  const solve = solverOf([{ terms: [0, 1], low: 8, high: 12 }], 2);
  expect(solve?.([0])).toEqual({ low: 0, high: 12, exact: true });
  expect(solve?.([0, 1])).toEqual({ low: 8, high: 12, exact: true });
});

it("says when constraints contradict each other", () => {
  const sum = (value: number): Constraint => ({ terms: [0, 1], low: value, high: value });
  expect(solverOf([sum(3), sum(4)], 2)).toBeUndefined();
});
