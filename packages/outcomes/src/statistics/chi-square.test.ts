import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chiSquareQuantile, chiSquareUpperTail } from "./chi-square.ts";
import differences from "./fixtures/differences.json" with { type: "json" };
import { gammaCdf, gammaUpperTail } from "./incomplete-gamma.ts";
import { normalQuantile } from "./normal.ts";

describe("chiSquareUpperTail", () => {
  it.each(differences.difference)("gives R's p for a chi-square of $chisq", ({ chisq, p }) => {
    expect(Math.abs(chiSquareUpperTail(chisq, 1) / p - 1)).toBeLessThan(1e-9);
  });

  it.each([
    [100, 2, 1.9287498479639183e-22],
    [0.5, 7, 0.9994464813904249],
    [1000, 900, 0.010994608942135844],
  ])("at %s with %s degrees is %s", (x, degrees, expected) => {
    expect(Math.abs(chiSquareUpperTail(x, degrees) / expected - 1)).toBeLessThan(1e-10);
  });

  it("is 1 at zero and not a number below it or without degrees", () => {
    expect(chiSquareUpperTail(0, 3)).toBe(1);
    expect(chiSquareUpperTail(-1, 3)).toBeNaN();
    expect(chiSquareUpperTail(1, 0)).toBeNaN();
  });
});

describe("chiSquareQuantile", () => {
  it("is the square of the normal quantile with one degree of freedom", () => {
    expect(chiSquareQuantile(0.95, 1)).toBeCloseTo(normalQuantile(0.975) ** 2, 10);
  });

  it.each([
    [0.025, 10, 3.2469727802368413],
    [0.5, 3, 2.3659738843753377],
    [0.999, 2, 13.815510557964274],
    [1e-6, 4, 0.0028297613229586872],
  ])("at p = %s with %s degrees is %s", (p, degrees, expected) => {
    expect(Math.abs(chiSquareQuantile(p, degrees) / expected - 1)).toBeLessThan(1e-10);
  });

  it.each([
    [0, 4, 0],
    [1, 4, Number.POSITIVE_INFINITY],
    [-0.1, 4, Number.NaN],
    [0.5, 0, Number.NaN],
  ])("at p = %s with %s degrees is %s", (p, degrees, expected) => {
    expect(chiSquareQuantile(p, degrees)).toBe(expected);
  });

  it("undoes the distribution function", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 3000 }),
        (p, degrees) => {
          expect(Math.abs(gammaCdf(chiSquareQuantile(p, degrees) / 2, degrees / 2) - p)).toBeLessThan(1e-9);
        },
      ),
    );
  });
});

describe("the two sides of the gamma distribution", () => {
  it("add up to 1, and the lower rises", () => {
    const shape = fc.double({ min: 0.1, max: 1000, noNaN: true });
    const part = fc.double({ min: 0, max: 3, noNaN: true });
    fc.assert(
      fc.property(shape, part, (a, times) => {
        const x = a * times;
        expect(gammaCdf(x, a) + gammaUpperTail(x, a)).toBeCloseTo(1, 10);
        expect(gammaCdf(x * 1.01, a)).toBeGreaterThanOrEqual(gammaCdf(x, a) - 1e-11);
      }),
    );
  });
});
