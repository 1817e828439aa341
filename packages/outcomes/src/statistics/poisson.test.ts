import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "./fixtures/counts.json" with { type: "json" };
import type { Interval } from "./interval.ts";
import { byarInterval, exactPoissonInterval, poissonInterval, rateRatio } from "./poisson.ts";

function expectLimits(interval: Interval | null, [lower, upper]: readonly (number | null)[]) {
  expect(Math.abs((interval?.lower ?? Number.NaN) - (lower ?? 0))).toBeLessThan(1e-9);
  expect(Math.abs((interval?.upper ?? Number.NaN) - (upper ?? Number.NaN))).toBeLessThan(1e-9);
}

describe.each(reference.counts)("the limits of $x", ({ x, ci }) => {
  it.each(ci)("equal R's exact ones at $conf", ({ conf, exact }) => expectLimits(exactPoissonInterval(x, conf), exact));

  it.each(ci)("equal R's by Byar at $conf, but never under 0", ({ conf, byar }) => {
    expectLimits(byarInterval(x, conf), [Math.max(0, byar[0] ?? 0), byar[1] ?? null]);
  });
});

describe("poissonInterval", () => {
  it("is exact under ten and Byar's from ten", () => {
    expect(poissonInterval(9)).toEqual(exactPoissonInterval(9));
    expect(poissonInterval(10)).toEqual(byarInterval(10));
  });

  it("says nothing about less than none", () => {
    expect(poissonInterval(-1)).toBeNull();
    expect(byarInterval(Number.NaN)).toBeNull();
  });

  it("holds the count and rises with it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.constantFrom(0.9, 0.95, 0.998), (count, confidence) => {
        for (const limits of [exactPoissonInterval, byarInterval]) {
          const interval = limits(count, confidence);
          const next = limits(count + 1, confidence);
          expect(interval?.lower).toBeLessThanOrEqual(count);
          expect(interval?.upper).toBeGreaterThan(count);
          expect(next?.lower).toBeGreaterThanOrEqual(interval?.lower ?? Number.NaN);
          expect(next?.upper).toBeGreaterThan(interval?.upper ?? Number.NaN);
        }
      }),
    );
  });
});

describe("rateRatio", () => {
  it("divides what was seen by what was expected, limits too", () => {
    const result = rateRatio(52, 50.2875);
    expect(result?.ratio).toBeCloseTo(1.034054188, 9);
    expect(result?.interval.lower).toBeCloseTo(0.772225542, 9);
    expect(result?.interval.upper).toBeCloseTo(1.356051892, 9);
  });

  it("says nothing where nothing was expected", () => expect(rateRatio(0, 0)).toBeNull());
});
