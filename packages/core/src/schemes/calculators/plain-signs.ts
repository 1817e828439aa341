import { BASIS_POINTS, CENTS, PER_PERCENT } from "./units.ts";

/** An amount as it stands in a formula: `2294.40`. */
export function euros(cents: number): string {
  const rest = cents % CENTS;
  return `${(cents - rest) / CENTS}.${rest < 10 ? "0" : ""}${rest}`;
}

/** A share as it stands in a formula: `23.5 %`. */
export const percent = (basisPoints: number): string => `${basisPoints / PER_PERCENT} %`;

/** Whole and share as a factor: `1.08`. */
export const withShare = (basisPoints: number): string => String((BASIS_POINTS + basisPoints) / BASIS_POINTS);
