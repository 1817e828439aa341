import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minutesPerMonth } from "./monthly-minutes.ts";

describe("minutesPerMonth", () => {
  it("rounds an exact half up", () => {
    expect(minutesPerMonth({ whole: 24, parts: [] }, 487)).toBe(2);
    expect(minutesPerMonth({ whole: 8, parts: [[1, 2]] }, 487)).toBe(1);
    expect(minutesPerMonth({ whole: 7, parts: [[1, 1]] }, 487)).toBe(1);
    expect(minutesPerMonth({ whole: 7, parts: [] }, 487)).toBe(0);
  });

  it("does not depend on how a sum is cut into parts", () => {
    const parts = fc.array(fc.tuple(fc.nat(10_000), fc.integer({ min: 1, max: 92 })), { maxLength: 6 });
    fc.assert(
      fc.property(parts, fc.nat(5000), fc.integer({ min: 28, max: 91 }), (list, whole, days) => {
        const exact = list.reduce((sum, [top, bottom]) => sum + top / bottom, whole);
        expect(minutesPerMonth({ whole, parts: [...list] }, days)).toBe(
          minutesPerMonth({ whole, parts: list.reverse() }, days),
        );
        expect(Math.abs(minutesPerMonth({ whole, parts: list }, days) - (exact / days) * 30.4375)).toBeLessThan(
          0.5 + 1e-6,
        );
      }),
    );
  });
});
