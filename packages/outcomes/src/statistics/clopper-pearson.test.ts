import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clopperPearsonInterval } from "./clopper-pearson.ts";
import reference from "./fixtures/clopper-pearson.json" with { type: "json" };

describe("clopperPearsonInterval", () => {
  it("gives 81 to 93 of 100 for the study's 118 of 134", () => {
    const interval = clopperPearsonInterval(118, 134);
    expect(interval?.lower).toBeCloseTo(0.813348, 6);
    expect(interval?.upper).toBeCloseTo(0.930187, 6);
  });

  it.each(reference.single)("equals R for $x of $n at every confidence", ({ x, n, ci }) => {
    for (const { conf, clopper_pearson } of ci) {
      const interval = clopperPearsonInterval(x, n, conf);
      expect(Math.abs((interval?.lower ?? Number.NaN) - (clopper_pearson[0] ?? Number.NaN))).toBeLessThan(1e-9);
      expect(Math.abs((interval?.upper ?? Number.NaN) - (clopper_pearson[1] ?? Number.NaN))).toBeLessThan(1e-9);
    }
  });

  it("says nothing about nobody", () => expect(clopperPearsonInterval(0, 0)).toBeNull());

  it("holds the share, and what is counted as no mirrors what is counted as yes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const count = Math.round(n * part);
        const { lower, upper } = clopperPearsonInterval(count, n) ?? { lower: Number.NaN, upper: Number.NaN };
        const mirrored = clopperPearsonInterval(n - count, n);
        expect(lower).toBeLessThanOrEqual(count / n);
        expect(upper).toBeGreaterThanOrEqual(count / n);
        expect(mirrored?.lower).toBeCloseTo(1 - upper, 9);
        expect(mirrored?.upper).toBeCloseTo(1 - lower, 9);
      }),
    );
  });
});
