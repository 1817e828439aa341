import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankIntervals } from "./rank-intervals.ts";

describe("rankIntervals", () => {
  const clear = [
    { alpha: 100, beta: 900 },
    { alpha: 900, beta: 100 },
    { alpha: 500, beta: 500 },
  ];

  it("is sure of places that are far apart, 1 for the largest share", () => {
    expect(rankIntervals(clear, { seed: 1, draws: 500 })).toEqual([
      { lower: 3, median: 3, upper: 3 },
      { lower: 1, median: 1, upper: 1 },
      { lower: 2, median: 2, upper: 2 },
    ]);
  });

  it("leaves alike units nearly any place", () => {
    const alike = Array.from({ length: 20 }, () => ({ alpha: 12, beta: 5 }));
    for (const { lower, upper } of rankIntervals(alike, { seed: 5, draws: 2000 })) {
      expect(lower).toBeLessThanOrEqual(2);
      expect(upper).toBeGreaterThanOrEqual(19);
    }
  });

  it("gives units with the same shapes the same places, whatever their order", () => {
    const two = rankIntervals([clear[2]!, clear[2]!], { seed: 1, draws: 501 });
    expect(two[0]).toEqual(two[1]);
    const nearlyAll = Array.from({ length: 20 }, () => ({ alpha: 20.02, beta: 0.003 }));
    const places = rankIntervals([...nearlyAll, { alpha: 5, beta: 15 }], { seed: 1, draws: 500 });
    expect(places.slice(0, 20)).toEqual(Array(20).fill({ lower: 1, median: 10, upper: 20 }));
    expect(places[20]).toEqual({ lower: 21, median: 21, upper: 21 });
  });

  it("gives units whose shares are all but the same equal chances, whatever their order", () => {
    const nearlyAll = Array.from({ length: 20 }, (_, index) => ({ alpha: 20.02 + index * 1e-9, beta: 0.003 }));
    for (const { lower, median, upper } of rankIntervals(nearlyAll, { seed: 1, draws: 4000 })) {
      expect(lower).toBe(1);
      expect(Math.abs(median - 10.5)).toBeLessThanOrEqual(1);
      expect(upper).toBe(20);
    }
  });

  it("follows from the seed, and knows no places of none", () => {
    const close = Array.from({ length: 6 }, (_, index) => ({ alpha: 10 + index, beta: 5 }));
    expect(rankIntervals(close, { seed: 3, draws: 300 })).toEqual(rankIntervals(close, { seed: 3, draws: 300 }));
    expect(rankIntervals([], { seed: 3, draws: 300 })).toEqual([]);
  });

  it("takes places that exist, in order, and widens with confidence", () => {
    const shape = fc.integer({ min: 1, max: 40 });
    const units = fc.array(fc.record({ alpha: shape, beta: shape }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(units, fc.integer(), (list, seed) => {
        const inner = rankIntervals(list, { seed, draws: 200, confidence: 0.8 });
        rankIntervals(list, { seed, draws: 200 }).forEach(({ lower, median, upper }, index) => {
          expect(lower).toBeGreaterThanOrEqual(1);
          expect(upper).toBeLessThanOrEqual(list.length);
          expect(lower).toBeLessThanOrEqual(median);
          expect(median).toBeLessThanOrEqual(upper);
          expect(inner[index]?.lower).toBeGreaterThanOrEqual(lower);
          expect(inner[index]?.upper).toBeLessThanOrEqual(upper);
        });
      }),
      { numRuns: 30 },
    );
  });
});
