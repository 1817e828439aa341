import fc from "fast-check";
import { describe, expect, it } from "vitest";
import reference from "./fixtures/differences.json" with { type: "json" };
import { shareDifference } from "./share-difference.ts";

describe("shareDifference", () => {
  it("says how much more often the first group has it", () => {
    const result = shareDifference({ count: 56, n: 70 }, { count: 48, n: 80 });
    expect(result?.difference).toBeCloseTo(0.2, 12);
    expect(result?.interval.lower).toBeCloseTo(0.052431472, 9);
    expect(result?.interval.upper).toBeCloseTo(0.333872654, 9);
  });

  it.each(reference.difference)(
    "equals R for $x1 of $n1 against $x2 of $n2",
    ({ x1, n1, x2, n2, diff, newcombe95 }) => {
      const result = shareDifference({ count: x1, n: n1 }, { count: x2, n: n2 });
      expect(Math.abs((result?.difference ?? Number.NaN) - diff)).toBeLessThan(1e-9);
      expect(Math.abs((result?.interval.lower ?? Number.NaN) - (newcombe95[0] ?? Number.NaN))).toBeLessThan(1e-9);
      expect(Math.abs((result?.interval.upper ?? Number.NaN) - (newcombe95[1] ?? Number.NaN))).toBeLessThan(1e-9);
    },
  );

  it("says nothing where a group is empty", () => {
    expect(shareDifference({ count: 0, n: 0 }, { count: 1, n: 2 })).toBeNull();
    expect(shareDifference({ count: 1, n: 2 }, { count: 0, n: 0 })).toBeNull();
  });

  it("turns around when the groups change places, and stays within -1 and 1", () => {
    const group = fc
      .tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([n, part]) => ({ n, count: Math.round(n * part) }));
    fc.assert(
      fc.property(group, group, (first, second) => {
        const result = shareDifference(first, second);
        const turned = shareDifference(second, first);
        expect(turned?.difference).toBeCloseTo(-(result?.difference ?? Number.NaN), 12);
        expect(turned?.interval.lower).toBeCloseTo(-(result?.interval.upper ?? Number.NaN), 12);
        expect(result?.interval.lower).toBeGreaterThanOrEqual(-1);
        expect(result?.interval.lower).toBeLessThanOrEqual(result?.difference ?? Number.NaN);
        expect(result?.interval.upper).toBeGreaterThanOrEqual(result?.difference ?? Number.NaN);
        expect(result?.interval.upper).toBeLessThanOrEqual(1);
      }),
    );
  });
});
