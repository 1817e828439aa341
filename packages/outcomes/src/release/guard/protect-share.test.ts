import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attackerOf, placesIn, type Target } from "../../testing/attack.ts";
import { anyGrid, gridOf } from "../../testing/grids.ts";
import { defaultPolicy } from "../policy.ts";
import type { Grid } from "./grid.ts";
import { protectShare, type ShareShown } from "./protect-share.ts";

const RUNS = Number(process.env.ATTACK_RUNS ?? 150);

/** Every hidden count that an attacker pins to less than 5. */
function pinned(grid: Grid, plan: readonly (readonly ShareShown[])[]) {
  const published: Target[] = [];
  const hidden: Target[] = [];
  for (const [row, column] of placesIn(grid)) {
    const shown = plan[row]?.[column] ?? "nothing";
    const target = (...categories: number[]): Target => ({ row, column, categories });
    (shown === "nothing" ? hidden : published).push(target(0), target(1, 2));
    if (shown === "nothing") hidden.push(target(0, 1, 2));
    if (shown === "all") published.push(target(1), target(2));
    else hidden.push(target(1), target(2));
  }
  const attack = attackerOf(grid, published);
  return hidden.map((target) => ({ target, ...attack(target) })).filter(({ low, high }) => high - low < 5 - 1e-6);
}

describe("protectShare", () => {
  it("shows cells of enough persons whose outcomes differ", () => {
    const grid = gridOf([
      [
        [40, 6, 6],
        [30, 7, 5],
      ],
      [
        [25, 5, 9],
        [20, 8, 8],
      ],
    ]);
    expect(protectShare(grid, defaultPolicy)).toEqual([
      ["merged", "merged", "all"],
      ["merged", "merged", "all"],
      ["merged", "merged", "all"],
    ]);
  });

  it("hides more cells than the small one, so that no sum gives it away", () => {
    const grid = gridOf([
      [
        [3, 2, 1],
        [30, 7, 5],
        [31, 8, 5],
      ],
      [
        [25, 5, 9],
        [20, 8, 8],
        [22, 8, 9],
      ],
    ]);
    const plan = protectShare(grid, defaultPolicy);
    expect(plan[0]?.[0]).toBe("nothing");
    expect(plan.flat().filter((shown) => shown === "nothing").length).toBe(4);
    expect(plan[2]?.[3]).toBe("all");
    expect(pinned(grid, plan)).toEqual([]);
  });

  it.each([
    ["nobody lost work", [20, 0, 0]],
    ["all lost work", [0, 20, 0]],
    ["one to four lost work", [20, 2, 2]],
    ["under ten persons", [4, 5, 0]],
  ])("hides a single figure when %s", (_, cell) => {
    expect(protectShare(gridOf([[cell]]), defaultPolicy).flat()).toEqual(Array(4).fill("nothing"));
  });

  it.each([
    ["all", [20, 5, 5]],
    ["merged", [20, 6, 4]],
    ["merged", [20, 6, 0]],
  ])("shows %s of a single figure %j", (shown, cell) => {
    expect(protectShare(gridOf([[cell]]), defaultPolicy).flat()).toEqual(Array(4).fill(shown));
  });

  it("obeys a stricter minimum of persons", () => {
    expect(protectShare(gridOf([[[20, 5, 4]]]), { minimumPersons: 30 })[0]?.[0]).toBe("nothing");
    expect(protectShare(gridOf([[[20, 5, 5]]]), { minimumPersons: 30 })[0]?.[0]).toBe("all");
  });

  it("counts persons once beside pooled cohorts; in a single cohort nobody is double", () => {
    const shownWith = (repeats: number) =>
      protectShare(
        gridOf([
          [
            [8, 8, 0],
            [8, 8, 0, repeats],
          ],
        ]),
        { minimumPersons: 16 },
      );
    expect(shownWith(16)[0]).toEqual(["merged", "merged", "merged"]);
    expect(shownWith(17)[0]?.at(-1)).toBe("nothing");
  });

  it("adds cells until those that a sum gives away are enough persons together", () => {
    const wide = [
      [10, 5, 0],
      [10, 5, 0],
      [80, 10, 10],
      [90, 10, 10],
    ];
    const plan = protectShare(gridOf([wide, wide, wide]), { minimumPersons: 40 });
    expect(plan.map((line) => line.slice(0, 4).filter((shown) => shown === "nothing").length)).toEqual([3, 3, 3, 0]);
  });

  it("shows what follows from shown figures anyway", () => {
    const grid = gridOf([
      [[20, 6, 7], null],
      [null, [30, 8, 9]],
    ]);
    expect(protectShare(grid, defaultPolicy)).toEqual([
      ["all", "merged", "all"],
      ["merged", "all", "all"],
      ["all", "all", "all"],
    ]);
  });

  it("leaves an attacker who solves all sums an interval of at least 5 for every hidden count", () => {
    fc.assert(
      fc.property(anyGrid(4), (grid) => {
        expect(pinned(grid, protectShare(grid, defaultPolicy))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
