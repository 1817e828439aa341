import type { SurvivalCurve, SurvivalStep } from "./kaplan-meier.ts";

/**
 * The day by which half had the event; `null` where it was not reached, and a limit `null` where the curve leaves it
 * open.
 */
export interface MedianSurvival {
  readonly median: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Rounding alone must not keep a curve from reaching one half. */
const HALF = 0.5 + 1e-12;

/** The first day with at most half left, with limits from those of the curve. Source: Brookmeyer and Crowley (1982). */
export function medianSurvival(curve: SurvivalCurve): MedianSurvival {
  const firstDay = (under: (step: SurvivalStep) => number | undefined) =>
    curve.find((step) => (under(step) ?? 1) <= HALF)?.day ?? null;
  return {
    median: firstDay(({ survival }) => survival),
    lower: firstDay(({ interval }) => interval?.lower),
    upper: firstDay(({ interval }) => interval?.upper),
  };
}
