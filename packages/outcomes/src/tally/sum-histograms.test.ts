import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { histogramOf } from "../statistics/histogram.ts";
import { sumHistograms } from "./sum-histograms.ts";

const sumOfValues = (...lists: readonly (readonly number[])[]) => sumHistograms(lists.map(histogramOf));

describe("sumHistograms", () => {
  it("adds the counts of each value", () => {
    expect(sumOfValues([70, -5], [], [70, 4000, 0])).toEqual([
      [-5, 1],
      [0, 1],
      [70, 2],
      [4000, 1],
    ]);
    expect(sumOfValues([], [])).toEqual([]);
    expect(sumHistograms([])).toEqual([]);
  });

  it("counts values that lie far apart as well", () => {
    expect(sumOfValues([-1_000_000_000, 3], [3, 1_000_000_000])).toEqual([
      [-1_000_000_000, 1],
      [3, 2],
      [1_000_000_000, 1],
    ]);
  });

  it("equals the histogram of all values, wherever they lie", () => {
    const anyValues = fc.array(fc.oneof(fc.integer({ min: -120, max: 120 }), fc.integer()));
    fc.assert(
      fc.property(fc.array(anyValues), (lists) => {
        expect(sumOfValues(...lists)).toEqual(histogramOf(lists.flat()));
      }),
    );
  });
});
