import type { CountOf } from "./share-difference.ts";

/**
 * The correlation of persons in a unit by moments. `priorPersons` is how many persons the mean of all weighs beside a
 * unit's own; `null` where units differ no more than by chance, for then only the mean of all counts.
 */
export interface MomentFit {
  readonly mean: number;
  readonly correlation: number;
  readonly priorPersons: number | null;
}

/** A correlation at most so large is none. */
const ROUNDING = 1e-12;

/**
 * The spread of true shares by the analysis of variance; `null` with fewer than two units or no two persons in one.
 * Source: Fleiss (1981).
 */
export function momentFit(units: readonly CountOf[]): MomentFit | null {
  const filled = units.filter(({ n }) => n > 0);
  const persons = sumOver(filled, ({ n }) => n);
  if (filled.length < 2 || persons === filled.length) return null;
  const mean = sumOver(filled, ({ count }) => count) / persons;
  const between = sumOver(filled, ({ count, n }) => n * (count / n - mean) ** 2) / (filled.length - 1);
  const within = sumOver(filled, ({ count, n }) => count * (1 - count / n)) / (persons - filled.length);
  const size = (persons - sumOver(filled, ({ n }) => n * n) / persons) / (filled.length - 1);
  const whole = between + (size - 1) * within;
  const correlation = whole > 0 ? (between - within) / whole : 0;
  return { mean, correlation, priorPersons: correlation > ROUNDING ? (1 - correlation) / correlation : null };
}

const sumOver = <T>(list: readonly T[], value: (item: T) => number): number =>
  list.reduce((sum, item) => sum + value(item), 0);
