import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inverseOf, solve } from "./linear-system.ts";

describe("solve", () => {
  it("finds the values behind the sums", () => {
    const values = solve(
      [
        [4, 2],
        [2, 3],
      ],
      [8, 8],
    );
    expect(values?.[0]).toBeCloseTo(1, 12);
    expect(values?.[1]).toBeCloseTo(2, 12);
  });

  it("refuses a matrix whose rows say the same", () => {
    expect(
      solve(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 2],
      ),
    ).toBeNull();
    expect(inverseOf([[0]])).toBeNull();
    expect(inverseOf([[Number.NaN]])).toBeNull();
  });
});

describe("inverseOf", () => {
  const square = fc.integer({ min: 1, max: 5 }).chain((size) =>
    fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  );

  it("gives ones on the diagonal when multiplied back, whatever the units", () => {
    fc.assert(
      fc.property(square, fc.constantFrom(1e-6, 1, 1e6), (rows, unit) => {
        const matrix = rows.map((a, i) =>
          rows.map((b, j) => unit * (a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0) + (i === j ? 1 : 0))),
        );
        const inverse = inverseOf(matrix);
        matrix.forEach((row, i) => {
          matrix.forEach((_, j) => {
            const product = row.reduce((sum, value, k) => sum + value * (inverse?.[k]?.[j] ?? Number.NaN), 0);
            expect(product).toBeCloseTo(i === j ? 1 : 0, 6);
          });
        });
      }),
    );
  });
});
