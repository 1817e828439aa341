import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "./fixtures/wilson.json" with { type: "json" };
import { wilsonInterval } from "./wilson.ts";

describe("wilsonInterval", () => {
  it("gives 81 to 93 of 100 for the study's 118 of 134", () => {
    const interval = wilsonInterval(118, 134);
    expect(interval?.lower).toBeCloseTo(0.81482888, 9);
    expect(interval?.upper).toBeCloseTo(0.925151681, 9);
  });

  it.each(reference.single)("equals R for $x of $n at every confidence", ({ x, n, ci }) => {
    for (const { conf, wilson } of ci) {
      const interval = wilsonInterval(x, n, conf);
      expect(Math.abs((interval?.lower ?? Number.NaN) - (wilson[0] ?? Number.NaN))).toBeLessThan(1e-9);
      expect(Math.abs((interval?.upper ?? Number.NaN) - (wilson[1] ?? Number.NaN))).toBeLessThan(1e-9);
    }
  });

  it("says nothing about nobody", () => expect(wilsonInterval(0, 0)).toBeNull());

  it("holds the share and stays within 0 and 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const count = Math.round(n * part);
        const interval = wilsonInterval(count, n);
        expect(interval?.lower).toBeGreaterThanOrEqual(0);
        expect(interval?.lower).toBeLessThanOrEqual(count / n);
        expect(interval?.upper).toBeGreaterThanOrEqual(count / n);
        expect(interval?.upper).toBeLessThanOrEqual(1);
      }),
    );
  });
});
