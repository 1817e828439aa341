import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaCdf } from "./beta.ts";
import { normalCdf } from "./normal.ts";
import { probabilityGreater } from "./probability-greater.ts";
import { drawBeta, drawNormal, randomFrom, xoshiro } from "./random.ts";
import { rankIntervals } from "./rank-intervals.ts";

describe("randomFrom", () => {
  it("is the generator of the paper", () => {
    const next = xoshiro([1, 2, 3, 4]);
    expect([next(), next(), next(), next(), next()]).toEqual([11520, 0, 5927040, 70819200, 2031721883]);
  });

  it("gives the same stream for the same seed, and another for another", () => {
    const take = (seed: number) => {
      const random = randomFrom(seed);
      return Array.from({ length: 5 }, () => random());
    };
    expect(take(1)).toEqual(take(1));
    expect(take(1)).not.toEqual(take(2));
    expect(take(0).every((value) => value > 0 && value < 1)).toBe(true);
  });
});

/** The largest distance between the share of draws up to a value and its probability (Kolmogorov). */
function largestDistance(draw: () => number, cdf: (x: number) => number, draws = 20_000): number {
  const values = Array.from({ length: draws }, draw).sort((a, b) => a - b);
  return Math.max(...values.map((value, index) => Math.abs((index + 0.5) / draws - cdf(value))));
}

describe("draws", () => {
  const limit = 2 / Math.sqrt(20_000);

  it("are even between 0 and 1", () => expect(largestDistance(randomFrom(7), (x) => x)).toBeLessThan(limit));

  it("are normal", () => {
    const random = randomFrom(7);
    expect(largestDistance(() => drawNormal(random), normalCdf)).toBeLessThan(limit);
  });

  it.each([
    [0.4, 0.7],
    [9, 4],
    [120, 17],
  ])("are beta with shapes %s and %s", (alpha, beta) => {
    const random = randomFrom(7);
    const distance = largestDistance(
      () => drawBeta(random, alpha, beta),
      (x) => betaCdf(x, alpha, beta),
    );
    expect(distance).toBeLessThan(limit);
  });
});

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

describe("probabilityGreater", () => {
  it.each([
    [9, 4, 5, 6, 0.8900928792569657],
    [119, 17, 30, 12, 0.990029971867151],
    [1000, 400, 1010, 390, 0.3371984369020896],
    [1, 1, 1, 1, 0.5],
    [0.5, 0.5, 2, 3, 0.5703125],
  ])("of shapes %s, %s over %s, %s equals SciPy's integral", (a, b, c, d, expected) => {
    expect(probabilityGreater({ alpha: a, beta: b }, { alpha: c, beta: d })).toBeCloseTo(expected, 9);
  });

  it("is a half for two alike, and the rest when they change places", () => {
    const shape = fc.double({ min: 0.3, max: 3000, noNaN: true });
    const unit = fc.record({ alpha: shape, beta: shape });
    fc.assert(
      fc.property(unit, unit, (first, second) => {
        expect(probabilityGreater(first, { ...first })).toBeCloseTo(0.5, 9);
        const chance = probabilityGreater(first, second);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(chance + probabilityGreater(second, first)).toBeCloseTo(1, 9);
      }),
      { numRuns: 50 },
    );
  });
});
