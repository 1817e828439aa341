import { HUNDREDTHS } from "./units.ts";

/** The product of whole numbers divided by the product of whole positive ones, rounded half up; exact, and 0 or more. */
export function roundedRatio(factors: readonly number[], divisors: readonly number[] = [1]): number {
  const numerator = productOf(factors);
  const denominator = productOf(divisors);
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/** The number in whole hundredths, or `undefined` where it has more than two decimals. */
export const inHundredths = (value: number): number | undefined => scaled(value, HUNDREDTHS);

/** The number times a power of ten, or `undefined` where it has more decimals than that. */
export function scaled(value: number, scale: number): number | undefined {
  const whole = Math.round(value * scale);
  return whole / scale === value ? whole : undefined;
}

const productOf = (numbers: readonly number[]) => numbers.reduce((product, number) => product * BigInt(number), 1n);
