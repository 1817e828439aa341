import type { Interval } from "./interval.ts";
import { normalQuantile } from "./normal.ts";
import type { CountOf } from "./share-difference.ts";

/**
 * A mean over units that differ, on the logit scale; `tau2` is the variance between them, `q` and `iSquared` (0 to 1)
 * measure how much they do.
 */
export interface RandomEffects {
  readonly logit: number;
  readonly standardError: number;
  readonly tau2: number;
  readonly q: number;
  readonly iSquared: number;
  /** The share of a unit in the middle, with its interval; fractions. */
  readonly share: number;
  readonly interval: Interval;
}

/**
 * The share in the middle of all units, each counted with half a person added to both outcomes; `null` with fewer than
 * two units. Source: DerSimonian and Laird (1986).
 */
export function randomEffects(units: readonly CountOf[], confidence = 0.95): RandomEffects | null {
  const logits = units
    .filter(({ n }) => n > 0)
    .map(({ count, n }) => ({
      logit: Math.log((count + 0.5) / (n - count + 0.5)),
      variance: 1 / (count + 0.5) + 1 / (n - count + 0.5),
    }));
  if (logits.length < 2) return null;
  const weight = sumOver(logits, ({ variance }) => 1 / variance);
  const fixed = sumOver(logits, ({ logit, variance }) => logit / variance) / weight;
  const q = sumOver(logits, ({ logit, variance }) => (logit - fixed) ** 2 / variance);
  const degrees = logits.length - 1;
  const tau2 = Math.max(0, (q - degrees) / (weight - sumOver(logits, ({ variance }) => variance ** -2) / weight));
  const total = sumOver(logits, ({ variance }) => 1 / (variance + tau2));
  const mean = sumOver(logits, ({ logit, variance }) => logit / (variance + tau2)) / total;
  const standardError = Math.sqrt(1 / total);
  const margin = normalQuantile(0.5 + confidence / 2) * standardError;
  return {
    logit: mean,
    standardError,
    tau2,
    q,
    iSquared: q > 0 ? Math.max(0, (q - degrees) / q) : 0,
    share: inverseLogit(mean),
    interval: { lower: inverseLogit(mean - margin), upper: inverseLogit(mean + margin) },
  };
}

const inverseLogit = (x: number) => 1 / (1 + Math.exp(-x));

const sumOver = <T>(list: readonly T[], value: (item: T) => number): number =>
  list.reduce((sum, item) => sum + value(item), 0);
