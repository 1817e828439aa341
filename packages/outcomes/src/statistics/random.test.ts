import { describe, expect, it } from "vitest";
import { betaCdf } from "./beta.ts";
import { normalCdf } from "./normal.ts";
import { drawBeta, drawNormal, randomFrom, xoshiro } from "./random.ts";

describe("randomFrom", () => {
  it("is the generator of the paper", () => {
    const next = xoshiro([1, 2, 3, 4]);
    expect([next(), next(), next(), next(), next()]).toEqual([11520, 0, 5927040, 70819200, 2031721883]);
  });

  it("goes on from block to block, with two words of the generator for every number", () => {
    const random = randomFrom(1);
    const next = xoshiro([1580013426, 350525680, -770792963, -1283263687]);
    for (let draw = 0; draw < 1000; draw++)
      expect(random()).toBe(((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53);
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
