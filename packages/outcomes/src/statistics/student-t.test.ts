import fc from "fast-check";
import { describe, expect, it } from "vitest";
import means from "./fixtures/means.json" with { type: "json" };
import paired from "./fixtures/paired.json" with { type: "json" };
import { studentTCdf, studentTQuantile } from "./student-t.ts";

describe("studentTCdf", () => {
  it("gives the p value of R's paired t test", () => {
    const { t, df, p } = paired.ties;
    expect(2 * (1 - studentTCdf(t, df))).toBeCloseTo(p, 9);
  });

  it("gives the p values of R's regression with nine degrees of freedom", () => {
    means.ols.t.forEach((t, index) => {
      expect(Math.abs(2 * studentTCdf(-Math.abs(t), 9) - (means.ols.p[index] ?? Number.NaN))).toBeLessThan(1e-9);
    });
  });

  it("is one half at zero and not a number without degrees of freedom", () => {
    expect(studentTCdf(0, 3)).toBe(0.5);
    expect(studentTCdf(1, 0)).toBeNaN();
  });
});

describe("studentTQuantile", () => {
  it("gives the factor in R's regression intervals", () => {
    means.ols.ci.forEach(([lower, upper], index) => {
      const factor = ((upper ?? 0) - (lower ?? 0)) / 2 / (means.ols.se[index] ?? Number.NaN);
      expect(studentTQuantile(0.975, 9)).toBeCloseTo(factor, 9);
    });
  });

  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 2, 4.302652729749462],
    [0.975, 11, 2.200985160082949],
    [0.975, 1_000_000, 1.959966357],
    [0.025, 2, -4.302652729749462],
    [0.5, 5, 0],
  ])("at p = %s with %s degrees is %s", (p, degrees, expected) => {
    expect(studentTQuantile(p, degrees)).toBeCloseTo(expected, 8);
  });

  it("is undone by the distribution function", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 500 }),
        (p, degrees) => {
          expect(Math.abs(studentTCdf(studentTQuantile(p, degrees), degrees) - p)).toBeLessThan(1e-10);
        },
      ),
    );
  });
});
