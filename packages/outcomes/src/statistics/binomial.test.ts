import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialCdf, binomialQuantile } from "./binomial.ts";
import funnel from "./fixtures/funnel.json" with { type: "json" };

describe("binomialCdf", () => {
  it("adds up the chances of at most so many", () => {
    expect(binomialCdf(0, 5, 0.5)).toBeCloseTo(1 / 32, 14);
    expect(binomialCdf(3, 10, 0.3)).toBeCloseTo(0.6496107184, 10);
  });

  it("is 0 below none and 1 at all", () => {
    expect(binomialCdf(-1, 5, 0.5)).toBe(0);
    expect(binomialCdf(5, 5, 0.5)).toBe(1);
    expect(binomialCdf(0, 0, 0.5)).toBe(1);
  });
});

describe("binomialQuantile", () => {
  it.each(funnel.limits)("equals R for $n trials", ({ n, qbinom95 }) => {
    expect([0.025, 0.975].map((p) => binomialQuantile(p, n, funnel.target))).toEqual(qbinom95);
  });

  it("is the smallest number that reaches the probability", () => {
    const chance = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(chance, fc.integer({ min: 1, max: 300 }), chance, (probability, n, p) => {
        const count = binomialQuantile(probability, n, p);
        expect(binomialCdf(count, n, p)).toBeGreaterThanOrEqual(probability);
        if (count > 0) expect(binomialCdf(count - 1, n, p)).toBeLessThan(probability);
      }),
    );
  });
});
