import type { Histogram } from "../statistics/histogram.ts";
import type { Interval } from "../statistics/interval.ts";
import { kaplanMeier, survivalOn } from "../statistics/kaplan-meier.ts";
import { atRiskOn, type LifeTable, mergeLifeTables } from "../statistics/life-table.ts";
import { type MedianSurvival, medianSurvival } from "../statistics/median-survival.ts";
import { type RestrictedMean, restrictedMean } from "../statistics/restricted-mean.ts";
import { type SurvivalState, survivorsIn } from "../tally/survival-state.ts";

/** Weeks after the start at which a curve is read. */
export const curveWeeks = [13, 26, 39, 52] as const;

/** The share without the event after some weeks, a fraction from 0 to 1; `null` where nobody was followed that long. */
export interface CurvePoint {
  readonly weeks: (typeof curveWeeks)[number];
  readonly atRisk: number;
  readonly survival: number | null;
  readonly interval: Interval | null;
}

/** A Kaplan-Meier curve at 13, 26, 39 and 52 weeks, with median and mean days; the mean is up to 52 weeks. */
export interface CurveEstimate {
  readonly points: readonly CurvePoint[];
  readonly median: MedianSurvival;
  readonly restrictedMean: RestrictedMean | null;
}

/**
 * How long something lasts when not everything is known: the truth lies between the curve that counts every uncertain end as the
 * event and the one that counts it as last seen without it. They are the same where nothing is uncertain. Intervals are 95 %, log-log.
 */
export interface SurvivalEstimate {
  readonly kind: "survival";
  readonly unit: "days";
  readonly n: number;
  readonly events: number;
  readonly censored: number;
  readonly uncertain: number;
  readonly unknown: number;
  readonly notMature: number;
  readonly uncertainAsEvents: CurveEstimate;
  readonly uncertainAsCensored: CurveEstimate;
}

/** The figure of a duration. */
export function estimateSurvival(state: SurvivalState): SurvivalEstimate {
  const known = mergeLifeTables(tableOf(state.events, true), tableOf(state.censored, false));
  return {
    kind: "survival",
    unit: "days",
    n: survivorsIn(state),
    events: totalOf(state.events),
    censored: totalOf(state.censored),
    uncertain: totalOf(state.uncertain),
    unknown: state.unknown,
    notMature: state.notMature,
    uncertainAsEvents: curveOf(mergeLifeTables(known, tableOf(state.uncertain, true))),
    uncertainAsCensored: curveOf(mergeLifeTables(known, tableOf(state.uncertain, false))),
  };
}

const DAYS_PER_WEEK = 7;
const HORIZON_DAYS = 52 * DAYS_PER_WEEK;

function curveOf(table: LifeTable): CurveEstimate {
  const curve = kaplanMeier(table);
  return {
    points: curveWeeks.map((weeks) => {
      const day = weeks * DAYS_PER_WEEK;
      const { survival = null, interval = null } = survivalOn(curve, day) ?? {};
      return { weeks, atRisk: atRiskOn(table, day), survival, interval };
    }),
    median: medianSurvival(curve),
    restrictedMean: restrictedMean(curve, HORIZON_DAYS),
  };
}

const tableOf = (days: Histogram, event: boolean): LifeTable =>
  days.map(([day, count]) => [day, event ? count : 0, event ? 0 : count] as const);

const totalOf = (days: Histogram) => days.reduce((sum, [, count]) => sum + count, 0);
