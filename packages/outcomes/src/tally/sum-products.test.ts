import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumProducts } from "./sum-products.ts";

const anyRow = fc.tuple(
  fc.oneof(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n })),
  fc.bigInt({ min: 10n ** 11n - 9n, max: 10n ** 16n }),
);

describe("sumProducts", () => {
  it("adds up place by place, and leaves out rows of nobody", () => {
    expect(sumProducts([["3", "-2"], [], ["9007199254740993", "1"]])).toEqual(["9007199254740996", "-1"]);
    expect(sumProducts([[], []])).toEqual([]);
  });

  it("is exact for whole numbers of any size", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1 }), (rows) => {
        const plain = [0, 1].map((place) => String(rows.reduce((sum, row) => sum + (row[place] ?? 0n), 0n)));
        expect(sumProducts(rows.map((row) => row.map(String)))).toEqual(plain);
      }),
    );
  });
});
