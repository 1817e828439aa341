import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { probabilityGreater } from "./probability-greater.ts";

describe("probabilityGreater", () => {
  it.each([
    [9, 4, 5, 6, 0.8900928792569657],
    [119, 17, 30, 12, 0.990029971867151],
    [1000, 400, 1010, 390, 0.3371984369020896],
    [1, 1, 1, 1, 0.5],
    [0.5, 0.5, 2, 3, 0.5703125],
  ])("of shapes %s, %s over %s, %s equals SciPy's integral", (a, b, c, d, expected) => {
    expect(probabilityGreater({ alpha: a, beta: b }, { alpha: c, beta: d })).toBeCloseTo(expected, 9);
  });

  it("is a half for two alike, and the rest when they change places", () => {
    const shape = fc.double({ min: 0.3, max: 3000, noNaN: true });
    const unit = fc.record({ alpha: shape, beta: shape });
    fc.assert(
      fc.property(unit, unit, (first, second) => {
        expect(probabilityGreater(first, { ...first })).toBeCloseTo(0.5, 9);
        const chance = probabilityGreater(first, second);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(chance + probabilityGreater(second, first)).toBeCloseTo(1, 9);
      }),
      { numRuns: 50 },
    );
  });
});
