import { HUNDREDTHS } from "./units.ts";

/** The product of whole numbers divided by the product of whole positive ones, rounded half up; exact, and 0 or more. */
export function roundedRatio(factors: readonly number[], divisors: readonly number[] = [1]): number {
  return roundedSum([product(...factors)], product(...divisors));
}

/** The sum of exact numbers divided by a positive one, rounded half up. */
export function roundedSum(terms: readonly bigint[], divisor: bigint): number {
  const sum = terms.reduce((total, term) => total + term, 0n);
  return Number((2n * sum + divisor) / (2n * divisor));
}

/** The exact product of whole numbers. */
export const product = (...factors: readonly number[]): bigint =>
  factors.reduce((result, factor) => result * BigInt(factor), 1n);

/** The number in whole hundredths, or `undefined` where it has more than two decimals. */
export const inHundredths = (value: number): number | undefined => scaled(value, HUNDREDTHS);

/** The number times a power of ten, or `undefined` where it has more decimals than that. */
export function scaled(value: number, scale: number): number | undefined {
  const whole = Math.round(value * scale);
  return whole / scale === value ? whole : undefined;
}
