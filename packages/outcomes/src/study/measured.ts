import type { WorkValue } from "@jobcoach/core";

/**
 * What the reconstruction gives where the study publishes something: a number in the unit of the study and of how many, whether
 * a statement in words holds, or work values in order. `nothing` where nobody counts.
 */
export type Measured =
  | { readonly kind: "number"; readonly value: number; readonly n: number }
  | { readonly kind: "holds"; readonly holds: boolean }
  | { readonly kind: "work-values"; readonly values: readonly WorkValue[] }
  | { readonly kind: "nothing" };

export const NOTHING: Measured = { kind: "nothing" };

/** So many of n as a percentage, not rounded. */
export const percentage = (part: number, n: number): Measured =>
  n === 0 ? NOTHING : { kind: "number", value: (part / n) * 100, n };

/** A mean, or nothing where nobody counts. */
export const meanOver = (mean: number | null, n: number): Measured =>
  mean === null ? NOTHING : { kind: "number", value: mean, n };

export const holds = (answer: boolean): Measured => ({ kind: "holds", holds: answer });

/** Whether a part is more than half; of nobody nothing can be said. */
export const mostOf = (part: number, n: number): Measured => (n === 0 ? NOTHING : holds(part * 2 > n));
