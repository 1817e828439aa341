import { z } from "zod";

const Count = z.int().nonnegative();
const WholeNumber = z.string().regex(/^-?\d+$/);

/**
 * Sums of cross products of `n` rows of whole numbers, exact: of (1, x1, …, xk) with itself, the upper triangle row by row, as
 * decimal texts, because they outgrow safe integers.
 */
export const AssociationState = z.strictObject({
  kind: z.literal("association"),
  n: Count,
  unknown: Count,
  notMature: Count,
  products: z.array(WholeNumber).readonly(),
});
export type AssociationState = z.infer<typeof AssociationState>;

/** Both together; exact, and the order does not matter. A state of nobody may have no products yet. */
export const mergeAssociations = (a: AssociationState, b: AssociationState): AssociationState => ({
  kind: "association",
  n: a.n + b.n,
  unknown: a.unknown + b.unknown,
  notMature: a.notMature + b.notMature,
  products: addProducts(a.products, b.products),
});

function addProducts(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return a.map((text, at) => String(BigInt(text) + BigInt(b[at] ?? "0")));
}

/** The products of one row, in the order of the state. */
export function productsOf(values: readonly number[]): readonly bigint[] {
  const row = [1, ...values].map(BigInt);
  return row.flatMap((x, at) => row.slice(at).map((y) => x * y));
}
