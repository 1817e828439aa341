import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaCdf, betaInterval, betaQuantile } from "./beta.ts";

describe("betaQuantile", () => {
  it.each([
    [0.025, 1, 1, 0.025],
    [0.5, 0.5, 0.5, 0.5],
    [0.975, 9, 4, 0.9007539088504167],
    [0.1, 200, 3, 0.9738677987031769],
    [0, 2, 3, 0],
    [1, 2, 3, 1],
  ])("at p = %s with shapes %s and %s is %s", (p, alpha, beta, expected) => {
    expect(betaQuantile(p, alpha, beta)).toBeCloseTo(expected, 12);
  });

  it("is not a number without shapes", () => expect(betaQuantile(0.5, 0, 1)).toBeNaN());

  it("is undone by the distribution function, and mirrors when the shapes change places", () => {
    const shape = fc.double({ min: 0.2, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), shape, shape, (p, alpha, beta) => {
        const x = betaQuantile(p, alpha, beta);
        fc.pre(x > 1e-9 && x < 1 - 1e-9);
        expect(Math.abs(betaCdf(x, alpha, beta) - p)).toBeLessThan(1e-7);
        expect(Math.abs(betaQuantile(1 - p, beta, alpha) - (1 - x))).toBeLessThan(1e-9);
      }),
    );
  });
});

describe("betaInterval", () => {
  it("leaves equal tails", () => {
    const { lower, upper } = betaInterval(9, 4, 0.9);
    expect(betaCdf(lower, 9, 4)).toBeCloseTo(0.05, 12);
    expect(betaCdf(upper, 9, 4)).toBeCloseTo(0.95, 12);
  });
});
