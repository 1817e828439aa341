import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyLinkedCells, linkedCellsOf } from "../../testing/linked-plans.ts";
import { indexOf } from "./cell-index.ts";
import { lineWeightsOf } from "./line-weights.ts";
import type { HidingLevel, LinkedCells } from "./linked-cells.ts";
import { shownSumsOf } from "./shown-sums.ts";

const plan = { regionSize: 2, regions: false, years: false, lastFour: false, pooled: true, total: true };

function lineWeights(linked: LinkedCells, levels: readonly HidingLevel[]) {
  const weights = Float64Array.from(linked.cells, (_, cell) => cell + 1);
  const index = indexOf(linked);
  return { weights, index, lines: lineWeightsOf(linked.cells, weights, levels, index) };
}

describe("lineWeightsOf", () => {
  it("counts the shown cells of a municipality alone that hold one of two half-years, until they are hidden", () => {
    const row = [
      [20, 9, 9],
      [20, 9, 9],
    ];
    const linked = linkedCellsOf([row, row], plan);
    const single = (member: number) => linked.cells.findIndex(({ members }) => members.join() === `${member}`);
    const levels: HidingLevel[] = linked.cells.map(() => 0);
    const { weights, lines } = lineWeights(linked, levels);
    const both = weights[single(0)]! + weights[single(1)]!;
    expect(lines.between(0, 1, 2)).toBe(both);
    levels[single(0)] = 1;
    lines.hidden(single(0));
    expect([lines.between(0, 1, 1), lines.between(0, 1, 2)]).toEqual([weights[single(1)], both]);
  });

  it("is never more than what an exchange costs", () => {
    fc.assert(
      fc.property(anyLinkedCells(10), fc.infiniteStream(fc.constantFrom<HidingLevel>(0, 1, 2)), (linked, chance) => {
        const levels = linked.cells.map((): HidingLevel => chance.next().value ?? 0);
        const { weights, lines, index } = lineWeights(linked, levels);
        const { brokenBy } = shownSumsOf(linked.cells, levels, index);
        const width = index.columns.length;
        for (const level of [1, 2] as const)
          for (let at = 0; at + width < index.places.length; at++) {
            const [up, beside] = [index.places[at]!, index.places[at + 1]!];
            const [below, opposite] = [index.places[at + width]!, index.places[at + width + 1] ?? -1];
            if ((at + 1) % width === 0 || Math.min(up, beside, below, opposite) < 0) continue;
            const broken = brokenBy([up, opposite, beside, below], level);
            const cost = broken.reduce((sum, cell) => sum + weights[cell]!, 0);
            expect(lines.between(up, beside, level) + lines.between(below, opposite, level)).toBeLessThanOrEqual(cost);
          }
      }),
      { numRuns: 100 },
    );
  });
});
