import { chiSquareUpperTail } from "./chi-square.ts";

/** A unit's distance from the target in standard errors, and that error. */
export interface Score {
  readonly z: number;
  readonly standardError: number;
}

/**
 * How much more units differ than chance makes them. `phi` is the mean squared score, 1 for chance alone; `tau2` the
 * variance between units beyond chance, 0 where `phi` needs none. Both are from winsorised scores. `q` and `p` test the
 * scores as they are for equal units.
 */
export interface Overdispersion {
  readonly phi: number;
  readonly tau2: number;
  readonly q: number;
  readonly p: number;
}

/** A squared score at most so much above what chance makes it is not above it. */
const ROUNDING = 1e-9;

/**
 * Over-dispersion of the scores of two or more units, else `null`. Source: Spiegelhalter (2005), additive by
 * DerSimonian and Laird.
 */
export function overdispersionOf(scores: readonly Score[], winsorised = 0.1): Overdispersion | null {
  const k = scores.length;
  if (k < 2) return null;
  const q = sumOfSquares(scores.map(({ z }) => z));
  const phi =
    sumOfSquares(
      winsorise(
        scores.map(({ z }) => z),
        winsorised,
      ),
    ) / k;
  const weights = scores.map(({ standardError }) => 1 / standardError ** 2);
  const weight = weights.reduce((sum, value) => sum + value, 0);
  const excess = k * phi - (k - 1);
  const tau2 = excess > k * ROUNDING ? excess / (weight - sumOfSquares(weights) / weight) : 0;
  return { phi, tau2, q, p: chiSquareUpperTail(q, k - 1) };
}

/**
 * The values with those beyond the quantiles at `tail` and 1 - `tail` (type 7, as R's) brought in to these; the order
 * stays.
 */
export function winsorise(values: readonly number[], tail = 0.1): readonly number[] {
  const rising = [...values].sort((a, b) => a - b);
  const low = quantile(rising, tail);
  const high = quantile(rising, 1 - tail);
  return values.map((value) => Math.min(high, Math.max(low, value)));
}

function quantile(rising: readonly number[], p: number): number {
  const position = (rising.length - 1) * p;
  const below = Math.floor(position);
  const low = rising[below] ?? Number.NaN;
  return low + (position - below) * ((rising[below + 1] ?? low) - low);
}

const sumOfSquares = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0);
