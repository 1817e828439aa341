/**
 * What least squares needs of the values of persons: their number and, for each variable and each pair of variables,
 * the sum and the sum of products. Exact, so that those of disjoint groups add up to those of all. Values are whole
 * numbers; choose small units.
 */
export interface CrossProducts {
  readonly n: number;
  readonly sums: readonly bigint[];
  /** Row i, place j holds the sum of the products of variables i and j; symmetric. */
  readonly products: readonly (readonly bigint[])[];
}

/**
 * The cross products of rows of whole numbers, one row a person and `variables` numbers in each; throws a RangeError
 * for others.
 */
export function crossProductsOf(variables: number, rows: Iterable<readonly number[]>): CrossProducts {
  const places = Array.from({ length: variables }, (_, index) => index);
  const sums = places.map(() => 0n);
  const products = places.map(() => places.map(() => 0n));
  let n = 0;
  for (const row of rows) {
    const values = places.map((place) => BigInt(row[place] ?? Number.NaN));
    n++;
    values.forEach((value, i) => {
      sums[i]! += value;
      values.forEach((other, j) => {
        products[i]![j]! += value * other;
      });
    });
  }
  return { n, sums, products };
}

/** Both groups together; exact. Both must hold the same variables in the same order. */
export const mergeCrossProducts = (a: CrossProducts, b: CrossProducts): CrossProducts => ({
  n: a.n + b.n,
  sums: a.sums.map((sum, i) => sum + (b.sums[i] ?? 0n)),
  products: a.products.map((row, i) => row.map((product, j) => product + (b.products[i]?.[j] ?? 0n))),
});
