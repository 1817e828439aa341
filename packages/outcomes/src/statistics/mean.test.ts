import fc from "fast-check";
import { describe, expect, it } from "vitest";
import means from "./fixtures/means.json" with { type: "json" };
import paired from "./fixtures/paired.json" with { type: "json" };
import { histogramOf, mergeHistograms, sumsOf } from "./histogram.ts";
import { meanOf } from "./mean.ts";
import { medianOf, quantileOf } from "./quantile.ts";

const { mean_ci: reference } = means;
const inTenths = histogramOf(reference.x.map((x) => Math.round(x * 10)));

describe("meanOf", () => {
  it("equals R's t.test, in tenths", () => {
    const mean = meanOf(inTenths);
    expect((mean?.mean ?? 0) / 10).toBeCloseTo(reference.mean, 9);
    expect((mean?.standardDeviation ?? 0) / 10).toBeCloseTo(reference.sd, 9);
    expect((mean?.interval?.lower ?? 0) / 10).toBeCloseTo(reference.ci95[0] ?? 0, 9);
    expect((mean?.interval?.upper ?? 0) / 10).toBeCloseTo(reference.ci95[1] ?? 0, 9);
  });

  it("has no interval for one value and no mean for none", () => {
    expect(meanOf(histogramOf([7]))).toEqual({ n: 1, mean: 7, standardDeviation: null, interval: null });
    expect(meanOf([])).toBeNull();
  });

  it("loses no digits where the values are large and alike", () => {
    expect(meanOf(histogramOf([1_000_000_001, 1_000_000_002, 1_000_000_003]))?.standardDeviation).toBe(1);
  });

  it("equals R's paired t test, given the differences", () => {
    const { pre, post, n, mean_diff, sd_diff, ci95 } = paired.ties;
    const change = meanOf(histogramOf(pre.map((earlier, index) => (post[index] ?? Number.NaN) - earlier)));
    expect(change?.n).toBe(n);
    expect(change?.mean).toBeCloseTo(mean_diff, 12);
    expect(change?.standardDeviation).toBeCloseTo(sd_diff, 9);
    expect(change?.interval?.lower).toBeCloseTo(ci95[0] ?? 0, 9);
    expect(change?.interval?.upper).toBeCloseTo(ci95[1] ?? 0, 9);
  });
});

describe("quantileOf", () => {
  it("equals R's type 7", () => {
    expect((medianOf(inTenths) ?? 0) / 10).toBeCloseTo(reference.median, 9);
    expect((quantileOf(inTenths, 0.25) ?? 0) / 10).toBeCloseTo(reference.q[0] ?? 0, 9);
    expect((quantileOf(inTenths, 0.75) ?? 0) / 10).toBeCloseTo(reference.q[1] ?? 0, 9);
  });

  it("takes the ends at 0 and 1 and nothing from nothing", () => {
    const histogram = histogramOf([3, 1, 1, 9]);
    expect(quantileOf(histogram, 0)).toBe(1);
    expect(quantileOf(histogram, 1)).toBe(9);
    expect(medianOf([])).toBeNull();
  });
});

describe("histograms", () => {
  const values = fc.array(fc.integer({ min: -1000, max: 100_000 }), { maxLength: 40 });

  it("merge to the histogram of all values, in any order", () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(mergeHistograms(histogramOf(a), histogramOf(b))).toEqual(histogramOf([...b, ...a]));
      }),
    );
  });

  it("keep the exact sums", () => {
    fc.assert(
      fc.property(values, (list) => {
        const { n, sum, sumOfSquares } = sumsOf(histogramOf(list));
        expect(n).toBe(list.length);
        expect(sum).toBe(BigInt(list.reduce((total, value) => total + value, 0)));
        expect(sumOfSquares).toBe(BigInt(list.reduce((total, value) => total + value * value, 0)));
      }),
    );
  });
});
