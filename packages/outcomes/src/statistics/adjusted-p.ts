import { normalQuantile } from "./normal.ts";

/**
 * P values adjusted for their number, in the order given: each times their number, at most 1. Source: Bonferroni
 * (1936).
 */
export const bonferroni = (pValues: readonly number[]): readonly number[] =>
  pValues.map((p) => Math.min(1, p * pValues.length));

/** P values adjusted so that any false alarm at all stays under the level, in the order given. Source: Holm (1979). */
export function holm(pValues: readonly number[]): readonly number[] {
  const rising = orderOf(pValues);
  return runningExtreme(pValues, rising, (p, rank) => p * (pValues.length - rank), Math.max);
}

/**
 * P values adjusted so that the share of false alarms stays under the level, in the order given. Source: Benjamini and
 * Hochberg (1995).
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const falling = [...orderOf(pValues)].reverse();
  return runningExtreme(pValues, falling, (p, rank) => p * (pValues.length / (pValues.length - rank)), Math.min);
}

/**
 * The two-sided z value at which one of `k` comparisons is called different when all are alike; `null` when `k` is 0.
 */
export const bonferroniZ = (k: number, confidence = 0.95): number | null =>
  k > 0 ? -normalQuantile((1 - confidence) / (2 * k)) : null;

const orderOf = (pValues: readonly number[]): readonly number[] =>
  pValues.map((_, index) => index).sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0));

function runningExtreme(
  pValues: readonly number[],
  order: readonly number[],
  scale: (p: number, rank: number) => number,
  extreme: (a: number, b: number) => number,
): readonly number[] {
  const adjusted = [...pValues];
  let running: number | undefined;
  order.forEach((index, rank) => {
    const scaled = scale(pValues[index] ?? 0, rank);
    running = running === undefined ? scaled : extreme(running, scaled);
    adjusted[index] = Math.min(1, running);
  });
  return adjusted;
}
