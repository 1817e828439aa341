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
  let sums: number[] = [];
  let most = 0;

  const addExactly = (products: readonly bigint[]) => {
    exact = products.map((product, at) => product + (exact[at] ?? 0n));
  };
  const carryOver = () => {
    if (sums.length > 0) addExactly(sums.map(BigInt));
    sums = [];
    most = 0;
  };

  return {
    add(row) {
      const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
      if (most + largest * largest > Number.MAX_SAFE_INTEGER) carryOver();
      if (largest * largest > Number.MAX_SAFE_INTEGER) return addExactly(productsOf(row));
      most += largest * largest;
      addProducts(sums, row);
    },
    exact() {
      carryOver();
      return exact;
    },
  };
}

function addProducts(sums: number[], row: readonly number[]): void {
  let at = 0;
  for (let left = -1; left < row.length; left++) {
    const x = left < 0 ? 1 : row[left]!;
    for (let right = left; right < row.length; right++, at++)
      sums[at] = (sums[at] ?? 0) + x * (right < 0 ? 1 : row[right]!);
  }
}
