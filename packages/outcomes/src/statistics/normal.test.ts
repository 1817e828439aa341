import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf, normalQuantile } from "./normal.ts";

describe("normalQuantile", () => {
  it("gives the z values of R's qnorm", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(0.999)).toBeCloseTo(3.090232306167813, 12);
  });

  it.each([
    [0.5, 0],
    [1e-10, -6.361340902404056],
    [0, Number.NEGATIVE_INFINITY],
    [1, Number.POSITIVE_INFINITY],
    [-0.1, Number.NaN],
    [Number.NaN, Number.NaN],
  ])("at %s is %s", (p, expected) => {
    if (Number.isFinite(expected)) expect(normalQuantile(p)).toBeCloseTo(expected, 9);
    else expect(normalQuantile(p)).toBe(expected);
  });
});

describe("normalCdf", () => {
  it.each([
    [0, 0.5],
    [1.959963984540054, 0.975],
    [-6, 9.865876450376981e-10],
    [-8, 6.220960574271785e-16],
    [6, 0.9999999990134124],
    [100, 1],
  ])("at %s is %s", (x, expected) => {
    expect(normalCdf(x)).toBeCloseTo(expected, 12);
    expect(Math.abs(normalCdf(x) / expected - 1)).toBeLessThan(1e-9);
  });

  it("undoes the quantile, in the middle and in the tails", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(Math.abs(normalCdf(normalQuantile(p)) - p)).toBeLessThan(1e-12);
      }),
    );
  });
});
