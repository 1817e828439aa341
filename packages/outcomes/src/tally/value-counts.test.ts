import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { histogramOf } from "../statistics/histogram.ts";
import { createValueCounts } from "./value-counts.ts";

const histogramFrom = (values: readonly number[]) => {
  const counts = createValueCounts();
  for (const value of values) counts.add(value);
  return counts.histogram();
};

describe("createValueCounts", () => {
  it("counts how often each whole number occurred", () => {
    expect(histogramFrom([70, -5, 70, 4000, 0])).toEqual([
      [-5, 1],
      [0, 1],
      [70, 2],
      [4000, 1],
    ]);
    expect(histogramFrom([])).toEqual([]);
  });

  it("counts the same on both sides of what it keeps in a list", () => {
    expect(histogramFrom([-101, -100, 100, 101])).toEqual([
      [-101, 1],
      [-100, 1],
      [100, 1],
      [101, 1],
    ]);
  });

  it("equals the histogram of any whole numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: -120, max: 120 }), fc.integer())), (values) => {
        expect(histogramFrom(values)).toEqual(histogramOf(values));
      }),
    );
  });
});
