import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossProductsOf, mergeCrossProducts } from "./cross-products.ts";
import means from "./fixtures/means.json" with { type: "json" };
import { type LeastSquaresFit, leastSquares } from "./least-squares.ts";

const { ols } = means;
const tenths = (value: number | undefined) => Math.round((value ?? Number.NaN) * 10);
const rows = ols.y.map((y, index) => [tenths(ols.x1[index]), tenths(ols.x2[index]), y]);
const fit = leastSquares(crossProductsOf(3, rows)) as LeastSquaresFit;

describe("leastSquares", () => {
  it("equals R's lm, from sums of whole numbers", () => {
    [fit.intercept, ...fit.coefficients].forEach(({ estimate, standardError, t, p, interval }, index) => {
      const unit = index === 0 ? 1 : 10;
      expect(estimate * unit).toBeCloseTo(ols.coef[index] ?? Number.NaN, 9);
      expect(standardError * unit).toBeCloseTo(ols.se[index] ?? Number.NaN, 9);
      expect(t).toBeCloseTo(ols.t[index] ?? Number.NaN, 9);
      expect(p).toBeCloseTo(ols.p[index] ?? Number.NaN, 9);
      expect(interval.lower * unit).toBeCloseTo(ols.ci[index]?.[0] ?? Number.NaN, 9);
      expect(interval.upper * unit).toBeCloseTo(ols.ci[index]?.[1] ?? Number.NaN, 9);
    });
    expect(fit.rSquared).toBeCloseTo(ols.r2, 9);
    expect(fit.adjustedRSquared).toBeCloseTo(ols.adjr2, 9);
    expect(fit.sigma).toBeCloseTo(ols.sigma, 9);
    expect(fit.degrees).toBe(ols.F[2]);
    fit.coefficients.forEach(({ standardised }, index) => {
      expect(standardised).toBeCloseTo(ols.std_beta[index] ?? Number.NaN, 9);
    });
  });

  it("loses no digits where values are large and alike", () => {
    const far = rows.map(([x1, x2, y]) => [(x1 ?? 0) + 1_000_000_000, (x2 ?? 0) - 1_000_000_000, y ?? 0]);
    const shifted = leastSquares(crossProductsOf(3, far)) as LeastSquaresFit;
    expect(shifted.rSquared).toBeCloseTo(ols.r2, 9);
    expect((shifted.coefficients[1]?.estimate ?? 0) * 10).toBeCloseTo(ols.coef[2] ?? Number.NaN, 9);
  });

  it("finds a line through all points, with nothing left to test", () => {
    const line = leastSquares(
      crossProductsOf(
        2,
        [1, 2, 3, 4].map((x) => [x, 3 * x + 1]),
      ),
    ) as LeastSquaresFit;
    expect(line.coefficients[0]?.estimate).toBeCloseTo(3, 12);
    expect(line.intercept.estimate).toBeCloseTo(1, 12);
    expect(line.rSquared).toBeCloseTo(1, 12);
  });

  it("tests nothing where a line fits but for rounding", () => {
    const through = [0, 1, 3, 7].map((x) => [x, -3 * x]);
    const line = leastSquares(crossProductsOf(2, through)) as LeastSquaresFit;
    expect(line).toMatchObject({ sigma: 0, coefficients: [{ standardError: 0, t: null, p: null }] });
  });

  it("tests nothing either where it fits variables that are nearly the same", () => {
    const nearly = [74, 209, 992, 384].map((x, index) => [x, x + (index === 0 ? 2 : 0)]);
    const plane = leastSquares(
      crossProductsOf(
        3,
        nearly.map(([x = 0, y = 0]) => [x, y, 2 * x - 3 * y + 1]),
      ),
    );
    expect(plane).toMatchObject({
      sigma: 0,
      coefficients: [
        { t: null, p: null },
        { t: null, p: null },
      ],
    });
  });

  it("refuses, with the reason, what has no single answer", () => {
    const reasonOf = (variables: number, list: readonly (readonly number[])[]) => {
      const result = leastSquares(crossProductsOf(variables, list));
      return result.kind === "refused" ? result.reason : "fitted";
    };
    expect(reasonOf(2, [])).toBe("too-few-persons");
    expect(
      reasonOf(2, [
        [1, 1],
        [2, 3],
      ]),
    ).toBe("too-few-persons");
    expect(reasonOf(0, [])).toBe("too-few-persons");
    expect(
      reasonOf(2, [
        [1, 5],
        [2, 5],
        [3, 5],
      ]),
    ).toBe("constant-outcome");
    expect(
      reasonOf(2, [
        [4, 1],
        [4, 2],
        [4, 3],
      ]),
    ).toBe("dependent-variables");
    expect(
      reasonOf(
        3,
        rows.map(([x1, , y]) => [x1 ?? 0, 3 * (x1 ?? 0) + 2, y ?? 0]),
      ),
    ).toBe("dependent-variables");
  });

  const people = fc.array(fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: -50, max: 50 }))), { maxLength: 30 });

  it("explains between nothing and all, and does not depend on who was counted first", () => {
    fc.assert(
      fc.property(people, people, (a, b) => {
        const merged = mergeCrossProducts(crossProductsOf(3, a), crossProductsOf(3, b));
        expect(merged).toEqual(crossProductsOf(3, [...b, ...a]));
        const result = leastSquares(merged);
        if (result.kind === "refused") return;
        expect(result.rSquared).toBeGreaterThanOrEqual(-1e-12);
        expect(result.rSquared).toBeLessThanOrEqual(1);
        expect(result.adjustedRSquared).toBeLessThanOrEqual(result.rSquared + 1e-12);
      }),
    );
  });

  it("leaves what is left over unrelated to the variables", () => {
    fc.assert(
      fc.property(people, (list) => {
        const result = leastSquares(crossProductsOf(3, list));
        fc.pre(result.kind === "fitted");
        const { intercept, coefficients } = result as LeastSquaresFit;
        const left = ([x1 = 0, x2 = 0, y = 0]: readonly number[]) =>
          y - intercept.estimate - x1 * (coefficients[0]?.estimate ?? 0) - x2 * (coefficients[1]?.estimate ?? 0);
        for (const weight of [() => 1, ([x1 = 0]: readonly number[]) => x1, ([, x2 = 0]: readonly number[]) => x2]) {
          expect(list.reduce((sum, row) => sum + weight(row) * left(row), 0)).toBeCloseTo(0, 4);
        }
      }),
    );
  });
});
