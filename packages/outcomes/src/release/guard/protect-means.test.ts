import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attackerOf, placesIn, type Target } from "../../testing/attack.ts";
import { anyGrid, gridOf } from "../../testing/grids.ts";
import { defaultPolicy } from "../policy.ts";
import type { Grid, HidingLevel } from "./grid.ts";
import { protectMeans } from "./protect-means.ts";

const RUNS = Number(process.env.ATTACK_RUNS ?? 150);
const [PAIRS, START_ONLY, FOLLOW_UP_ONLY] = [0, 1, 2];

/** Every hidden number of persons that an attacker pins to less than 5. */
function pinned(grid: Grid, plan: readonly (readonly HidingLevel[])[]) {
  const published: Target[] = [];
  const hidden: Target[] = [];
  for (const [row, column] of placesIn(grid)) {
    const level = plan[row]?.[column] ?? 2;
    (level < 2 ? published : hidden).push({ row, column, categories: [PAIRS, START_ONLY] });
    (level < 1 ? published : hidden).push({ row, column, categories: [PAIRS] });
    (level < 1 ? published : hidden).push({ row, column, categories: [PAIRS, FOLLOW_UP_ONLY] });
  }
  const attack = attackerOf(grid, published);
  return hidden.map((target) => ({ target, ...attack(target) })).filter(({ low, high }) => high - low < 5 - 1e-6);
}

describe("protectMeans", () => {
  it("shows the start where only the follow-up has too few persons", () => {
    expect(protectMeans(gridOf([[[6, 20, 0]]]), defaultPolicy).flat()).toEqual([1, 1, 1, 1]);
  });

  it("hides everything of under ten persons, and shows all of ten", () => {
    expect(protectMeans(gridOf([[[5, 4, 30]]]), defaultPolicy).flat()).toEqual([2, 2, 2, 2]);
    expect(protectMeans(gridOf([[[10, 0, 0]]]), defaultPolicy).flat()).toEqual([0, 0, 0, 0]);
  });

  it("shows the start alone where the follow-up would isolate one to four persons", () => {
    expect(protectMeans(gridOf([[[12, 4, 0]]]), defaultPolicy).flat()).toEqual([1, 1, 1, 1]);
    expect(protectMeans(gridOf([[[12, 0, 1]]]), defaultPolicy).flat()).toEqual([1, 1, 1, 1]);
    expect(protectMeans(gridOf([[[12, 5, 5]]]), defaultPolicy).flat()).toEqual([0, 0, 0, 0]);
  });

  it("counts persons once beside pooled cohorts, in pairs as well as at the start", () => {
    const cohort = [20, 0, 0];
    const pooledLevels = (repeats: number) =>
      protectMeans(gridOf([[cohort, [15, 15, 0, repeats]]]), { minimumPersons: 20 }).map((line) => line.at(-1));
    expect(pooledLevels(15)).toEqual([0, 0]);
    expect(pooledLevels(16)).toEqual([1, 1]);
  });

  it("leaves an attacker who solves all sums an interval of at least 5 for every hidden number", () => {
    fc.assert(
      fc.property(anyGrid(4), (grid) => {
        expect(pinned(grid, protectMeans(grid, defaultPolicy))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
