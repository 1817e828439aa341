import type { CrossProducts } from "./cross-products.ts";
import type { Interval } from "./interval.ts";
import { inverseOf } from "./linear-system.ts";
import { studentTQuantile } from "./student-t.ts";
import { significance } from "./t-test.ts";

/**
 * How much the outcome is higher where a variable is one higher and the others alike. `t`, `p` are `null` where the fit
 * is perfect.
 */
export interface Coefficient {
  readonly estimate: number;
  readonly standardError: number;
  readonly t: number | null;
  readonly p: number | null;
  readonly interval: Interval;
}

/**
 * A fitted line. `standardised` is the coefficient in standard deviations of outcome and variable; an association,
 * never an effect.
 */
export interface LeastSquaresFit {
  readonly kind: "fitted";
  readonly n: number;
  readonly degrees: number;
  readonly intercept: Coefficient;
  readonly coefficients: readonly (Coefficient & { readonly standardised: number })[];
  readonly rSquared: number;
  readonly adjustedRSquared: number;
  /** Standard deviation of what the line leaves over, in the unit of the outcome. */
  readonly sigma: number;
}

/**
 * Why no line is fitted: fewer persons than two more than variables, an outcome that does not vary, or a variable that
 * does not vary or follows from the others.
 */
export interface LeastSquaresRefusal {
  readonly kind: "refused";
  readonly reason: "too-few-persons" | "constant-outcome" | "dependent-variables";
}

/** So small a part of the squares that a line leaves over is none: it fits. */
const ROUNDING = 1e-12;

/**
 * Ordinary least squares of the last variable on all others, from cross products alone; variances are formed in whole
 * numbers, so no digits cancel. Source: Gauss (1823); with an intercept, as R's lm.
 */
export function leastSquares(given: CrossProducts, confidence = 0.95): LeastSquaresFit | LeastSquaresRefusal {
  const { n } = given;
  const outcome = given.sums.length - 1;
  const degrees = n - outcome - 1;
  if (outcome < 0 || degrees < 1) return { kind: "refused", reason: "too-few-persons" };
  const centred = centre(given);
  const total = centred[outcome]?.[outcome] ?? 0;
  if (total === 0) return { kind: "refused", reason: "constant-outcome" };
  const inverse = inverseOf(centred.slice(0, outcome).map((row) => row.slice(0, outcome)));
  if (inverse === null) return { kind: "refused", reason: "dependent-variables" };

  const withOutcome = centred.slice(0, outcome).map((row) => row[outcome] ?? 0);
  const estimates = inverse.map((row) => dot(row, withOutcome));
  const explained = centred.slice(0, outcome).map((row) => dot(estimates, row.slice(0, outcome)));
  const over = total - 2 * dot(estimates, withOutcome) + dot(estimates, explained);
  const left = over > total * ROUNDING ? over : 0;
  const variance = left / degrees;
  const factor = -studentTQuantile(0.5 - confidence / 2, degrees);
  const means = given.sums.map((sum) => Number(sum) / n);
  const coefficientOf = (estimate: number, perVariance: number): Coefficient => {
    const standardError = Math.sqrt(variance * perVariance);
    const margin = factor * standardError;
    const interval = { lower: estimate - margin, upper: estimate + margin };
    return { estimate, standardError, interval, ...significance(estimate, standardError, degrees) };
  };
  return {
    kind: "fitted",
    n,
    degrees,
    intercept: coefficientOf(
      (means[outcome] ?? 0) - dot(estimates, means),
      1 / n +
        dot(
          inverse.map((row) => dot(row, means)),
          means,
        ),
    ),
    coefficients: estimates.map((estimate, i) => ({
      ...coefficientOf(estimate, inverse[i]?.[i] ?? 0),
      standardised: estimate * Math.sqrt((centred[i]?.[i] ?? 0) / total),
    })),
    rSquared: 1 - left / total,
    adjustedRSquared: 1 - left / degrees / (total / (n - 1)),
    sigma: Math.sqrt(variance),
  };
}

/** Sums of products about the means. */
const centre = ({ n, sums, products }: CrossProducts): readonly (readonly number[])[] =>
  products.map((row, i) =>
    row.map((product, j) => Number(BigInt(n) * product - (sums[i] ?? 0n) * (sums[j] ?? 0n)) / n),
  );

/** The sum of products as far as the first list goes. */
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
