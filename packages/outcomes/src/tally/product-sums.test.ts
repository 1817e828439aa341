import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { productsOf } from "./association-state.ts";
import { createProductSums } from "./product-sums.ts";

const sumsOf = (rows: readonly (readonly number[])[]) => {
  const sums = createProductSums();
  for (const row of rows) sums.add(row);
  return sums.exact();
};

describe("createProductSums", () => {
  it("adds up the products of one and the values of each row", () => {
    expect(sumsOf([[3, -2]])).toEqual([1n, 3n, -2n, 9n, -6n, 4n]);
    expect(
      sumsOf([
        [3, -2],
        [1, 1],
      ]),
    ).toEqual([2n, 4n, -1n, 10n, -5n, 5n]);
  });

  it("has nothing without rows", () => {
    expect(sumsOf([])).toEqual([]);
  });

  it("is exact beyond safe integers, within a row and over rows", () => {
    expect(sumsOf([[Number.MAX_SAFE_INTEGER]]).at(-1)).toBe(BigInt(Number.MAX_SAFE_INTEGER) ** 2n);
    const large = 2 ** 26 - 1;
    expect(sumsOf(Array.from({ length: 5 }, () => [large])).at(-1)).toBe(5n * BigInt(large) ** 2n);
  });

  it("equals the sum of the exact products for any rows", () => {
    const value = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.maxSafeInteger(), fc.integer());
    const rows = fc.array(fc.tuple(value, value, value), { minLength: 1 });
    fc.assert(
      fc.property(rows, (some) => {
        const exact = some.map(productsOf).reduce((a, b) => a.map((sum, at) => sum + (b[at] ?? 0n)));
        expect(sumsOf(some)).toEqual(exact);
      }),
    );
  });
});
