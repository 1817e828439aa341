import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personsForWidth, personsNeeded, powerOfDifference, smallestDifference } from "./smallest-difference.ts";

describe("powerOfDifference", () => {
  it("equals R's power.prop.test(n = 50, p1 = .50, p2 = .75)", () => {
    expect(powerOfDifference([0.5, 0.75], [50, 50])).toBeCloseTo(0.7401659, 6);
  });

  it("is certain or hopeless where nothing is left to chance, and unknown of nobody", () => {
    expect(powerOfDifference([0, 1], [10, 10])).toBe(1);
    expect(powerOfDifference([0, 1], [1, 1])).toBe(0);
    expect(powerOfDifference([1, 1], [10, 10])).toBe(0);
    expect(powerOfDifference([0.5, 0.6], [0, 10])).toBeNull();
  });
});

describe("smallestDifference", () => {
  it("equals R's power.prop.test(n = 50, p1 = .50, power = .90)", () => {
    expect(smallestDifference(0.5, [50, 50], { power: 0.9 }).higher).toBeCloseTo(0.3026, 4);
  });

  it("is about a fifth for two groups of 80 near three quarters", () => {
    const { higher, lower } = smallestDifference(0.75, [80, 80]);
    expect(higher).toBeCloseTo(0.166, 2);
    expect(lower).toBeCloseTo(0.208, 2);
  });

  it("is out of reach for groups that are too small", () => {
    expect(smallestDifference(0.9, [20, 20]).higher).toBeNull();
    expect(smallestDifference(0.5, [0, 20])).toEqual({ higher: null, lower: null });
  });

  it("is what the power of the groups says, mirrors with the share and shrinks with more persons", () => {
    const size = fc.integer({ min: 20, max: 2000 });
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), size, size, (share, n, m) => {
        const { higher, lower } = smallestDifference(share, [n, m]);
        expect(smallestDifference(1 - share, [n, m]).lower ?? -1).toBeCloseTo(higher ?? -1, 9);
        if (higher !== null) {
          expect(powerOfDifference([share, share + higher], [n, m])).toBeCloseTo(0.8, 9);
          expect(smallestDifference(share, [2 * n, 2 * m]).higher).toBeLessThan(higher);
        }
        if (lower !== null) expect(powerOfDifference([share, share - lower], [n, m])).toBeCloseTo(0.8, 9);
      }),
    );
  });
});

describe("personsNeeded", () => {
  it("equals R's power.prop.test(p1 = .50, p2 = .75, power = .90), rounded up from 76.7", () => {
    expect(personsNeeded([0.5, 0.75], { power: 0.9 })).toBe(77);
  });

  it("has no answer for equal shares, and needs the more persons the closer they are", () => {
    expect(personsNeeded([0.7, 0.7])).toBeNull();
    expect(personsNeeded([0.7, 0.8])).toBe(294);
    expect(personsNeeded([0.8, 0.7])).toBe(294);
    expect(personsNeeded([0.7, 0.75])).toBe(1251);
  });

  it("is the first number that reaches the power", () => {
    const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(share, share, (first, second) => {
        fc.pre(Math.abs(first - second) > 0.02);
        const n = personsNeeded([first, second]) ?? 0;
        expect(powerOfDifference([first, second], [n, n])).toBeGreaterThanOrEqual(0.8 - 1e-9);
        if (n > 1) expect(powerOfDifference([first, second], [n - 1, n - 1])).toBeLessThan(0.8 + 1e-9);
      }),
    );
  });
});

describe("personsForWidth", () => {
  const widthOf = (share: number, n: number) => {
    const z2 = 1.959963984540054 ** 2;
    return (2 * Math.sqrt(z2) * Math.sqrt(z2 + 4 * n * share * (1 - share))) / (2 * (n + z2));
  };

  it("is the first number whose Wilson interval is narrow enough", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 0.9, noNaN: true }),
        (share, width) => {
          const n = personsForWidth(share, width) ?? 0;
          expect(widthOf(share, n)).toBeLessThanOrEqual(width + 1e-9);
          if (n > 1) expect(widthOf(share, n - 1)).toBeGreaterThan(width - 1e-9);
        },
      ),
    );
  });

  it("has no answer without a width, and one person is enough for any", () => {
    expect(personsForWidth(0.5, 0)).toBeNull();
    expect(personsForWidth(0.5, 1)).toBe(1);
  });
});
