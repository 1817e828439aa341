import type { Interval } from "./interval.ts";
import type { LifeTable } from "./life-table.ts";
import { normalQuantile } from "./normal.ts";

/**
 * The share without the event after a day, a fraction from 0 to 1. Limits are `null` before the first event and where
 * nobody is left.
 */
export interface Survival {
  readonly survival: number;
  readonly standardError: number | null;
  readonly interval: Interval | null;
}

/** One day on which somebody had the event or was last seen. `atRisk` counts just before the events of the day. */
export interface SurvivalStep extends Survival {
  readonly day: number;
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
}

/** A Kaplan-Meier curve, one step for each day of its life table. */
export type SurvivalCurve = readonly SurvivalStep[];

/**
 * The share that has not had the event by each day, corrected for who was not observed to the end; empty for nobody.
 * Events come before last observations on the same day. Sources: Kaplan and Meier (1958); standard error by Greenwood
 * (1926); limits on the complementary log-log scale, Kalbfleisch and Prentice (1980).
 */
export function kaplanMeier(table: LifeTable, confidence = 0.95): SurvivalCurve {
  const z = normalQuantile(0.5 + confidence / 2);
  let atRisk = table.reduce((sum, [, events, censored]) => sum + events + censored, 0);
  let survival = 1;
  let hazardVariance = 0;
  return table.map(([day, events, censored]) => {
    const before = atRisk;
    survival *= (before - events) / before;
    hazardVariance += events === 0 ? 0 : events / (before * (before - events));
    atRisk -= events + censored;
    return { day, atRisk: before, events, censored, ...withLimits(survival, hazardVariance, z) };
  });
}

function withLimits(survival: number, hazardVariance: number, z: number): Survival {
  if (survival === 0) return { survival, standardError: null, interval: null };
  const standardError = survival * Math.sqrt(hazardVariance);
  if (survival === 1) return { survival, standardError, interval: null };
  const factor = Math.exp((z * Math.sqrt(hazardVariance)) / -Math.log(survival));
  return { survival, standardError, interval: { lower: survival ** factor, upper: survival ** (1 / factor) } };
}

const BEFORE_ALL: Survival = { survival: 1, standardError: 0, interval: null };

/**
 * The curve just after the events of `day`; `null` for nobody, and after the last observation unless nobody is left.
 */
export function survivalOn(curve: SurvivalCurve, day: number): Survival | null {
  const last = curve.at(-1);
  if (last === undefined || (day > last.day && last.survival > 0)) return null;
  const { survival, standardError, interval } = curve.findLast((step) => step.day <= day) ?? BEFORE_ALL;
  return { survival, standardError, interval };
}
