import { type SurvivalCurve, survivalOn } from "./kaplan-meier.ts";

/** The mean number of days without the event, up to a horizon in days. */
export interface RestrictedMean {
  readonly mean: number;
  readonly standardError: number;
}

/**
 * The area under the curve up to `horizon` days; `null` for nobody, and where observation ends before the horizon.
 * Source: Irwin (1949); standard error as in R's survival (sum of squared areas to the right, times Greenwood's terms).
 */
export function restrictedMean(curve: SurvivalCurve, horizon: number): RestrictedMean | null {
  if (survivalOn(curve, horizon) === null) return null;
  let area = 0;
  let variance = 0;
  let right = horizon;
  for (const step of curve.filter(({ day }) => day < horizon).reverse()) {
    area += step.survival * (right - step.day);
    right = step.day;
    const left = step.atRisk - step.events;
    if (step.events > 0 && left > 0) variance += (area ** 2 * step.events) / (step.atRisk * left);
  }
  return { mean: area + right, standardError: Math.sqrt(variance) };
}
