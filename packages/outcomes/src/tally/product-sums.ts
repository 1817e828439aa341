import { productsOf } from "./association-state.ts";

/** Sums of the cross products of rows of whole numbers, in the order of the state of an association; exact. */
export interface ProductSums {
  add(row: readonly number[]): void;
  /** None as long as there is no row. */
  exact(): readonly bigint[];
}

/** Adds up in numbers for as long as these must be safe integers, because they are many times as quick, and else in bigints. */
export function createProductSums(): ProductSums {
  let exact: readonly bigint[] = [];
  let sums: Float64Array | undefined;
  let most = 0;

  const addExactly = (products: readonly bigint[]) => {
    exact = products.map((product, at) => product + (exact[at] ?? 0n));
  };
  const carryOver = () => {
    if (sums !== undefined) addExactly(Array.from(sums, BigInt));
    sums = undefined;
    most = 0;
  };

  return {
    add(row) {
      const largest = largestOf(row);
      if (most + largest * largest > Number.MAX_SAFE_INTEGER) carryOver();
      if (largest * largest > Number.MAX_SAFE_INTEGER) return addExactly(productsOf(row));
      most += largest * largest;
      sums ??= new Float64Array(productCount(row.length));
      addProducts(sums, row);
    },
    exact() {
      carryOver();
      return exact;
    },
  };
}

function largestOf(row: readonly number[]): number {
  let largest = 1;
  for (let at = 0; at < row.length; at++) largest = Math.max(largest, Math.abs(row[at]!));
  return largest;
}

/** Of one and the values of a row, each with itself and with all after it. */
const productCount = (values: number) => ((values + 1) * (values + 2)) / 2;

function addProducts(sums: Float64Array, row: readonly number[]): void {
  let at = 0;
  for (let left = -1; left < row.length; left++) {
    const x = left < 0 ? 1 : row[left]!;
    for (let right = left; right < row.length; right++, at++) sums[at]! += x * (right < 0 ? 1 : row[right]!);
  }
}
