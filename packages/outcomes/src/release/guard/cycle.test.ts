import { describe, expect, it } from "vitest";
import { gridOf } from "../../testing/grids.ts";
import { freedomOf, reachOf } from "./cycle.ts";

const grid = gridOf([
  [[1], [20]],
  [[30], [8]],
]);
const yes = { level: 2, direction: [1] } as const;

describe("freedomOf", () => {
  it("lets a small cell rise as far as its neighbours can fall, and fall to zero", () => {
    expect(freedomOf(grid, { rows: [0, 1], columns: [0, 1] }, yes)).toBe(20 + 1);
  });

  it("moves a hidden sum along with its cell", () => {
    expect(freedomOf(grid, { rows: [0, 1], columns: [0, 2] }, yes)).toBe(30 + 1);
    expect(freedomOf(grid, { rows: [0, 2], columns: [0, 2] }, yes)).toBe(Number.POSITIVE_INFINITY);
  });

  it("is nothing around a known zero", () => {
    expect(
      freedomOf(
        gridOf([
          [[9], null],
          [[9], [9]],
        ]),
        { rows: [0, 1], columns: [0, 1] },
        yes,
      ),
    ).toBe(0);
  });
});

describe("reachOf", () => {
  it("looks from the first cell: up by what its neighbours can lose, down by what it has", () => {
    expect(reachOf(grid, { rows: [0, 1], columns: [0, 1] }, yes)).toEqual({ up: 20, down: 1 });
    expect(reachOf(grid, { rows: [0, 1], columns: [2, 0] }, yes)).toEqual({ up: 30, down: 1 });
  });
});
