import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadSorter } from "./sort-spread.ts";

const sorted = (values: readonly number[]) => {
  const list = Float64Array.from(values);
  spreadSorter(values.length)(list);
  return [...list];
};

describe("spreadSorter", () => {
  it("sorts from low to high", () => expect(sorted([3, -1, 2.5, 2, 3])).toEqual([-1, 2, 2.5, 3, 3]));

  it("leaves none, one and equal ones as they are", () =>
    expect([[], [4], [2, 2, 2]].map(sorted)).toEqual([[], [4], [2, 2, 2]]));

  it("sorts as the engine does, evenly spread or not, list after list", () => {
    const value = fc.oneof(fc.double({ noNaN: true, min: 0, max: 1 }), fc.integer({ min: 0, max: 2 ** 52 }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 50 }), (values) => {
        const sort = spreadSorter(values.length);
        for (const list of [values, [...values].reverse(), values.map((one) => one ** 3)]) {
          const own = Float64Array.from(list);
          sort(own);
          expect(own).toEqual(Float64Array.from(list).sort());
        }
      }),
    );
  });
});
