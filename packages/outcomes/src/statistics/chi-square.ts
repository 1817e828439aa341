import { bisectRising } from "./bisect.ts";
import { gammaCdf, gammaUpperTail } from "./incomplete-gamma.ts";

/** Probability that a chi-square variable with `degrees` of freedom exceeds `x`: the p value of a chi-square test. */
export const chiSquareUpperTail = (x: number, degrees: number): number => gammaUpperTail(x / 2, degrees / 2);

/**
 * The value that a chi-square variable with `degrees` of freedom stays under with probability `p`; found by bisection.
 */
export function chiSquareQuantile(p: number, degrees: number): number {
  if (!(p >= 0 && p <= 1 && degrees > 0)) return Number.NaN;
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  let high = degrees + 10;
  while (gammaCdf(high / 2, degrees / 2) < p) high *= 2;
  return bisectRising((x) => gammaCdf(x / 2, degrees / 2), p, 0, high);
}
