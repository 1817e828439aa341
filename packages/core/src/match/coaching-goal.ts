import { z } from "zod";
import { GoalHorizon, GoalReached } from "../facts/result.ts";
import { PlanRef } from "./match.ts";
import { CoachText } from "./profile.ts";

/**
 * What coaching is to reach, derived from one discrepancy. `priority` 1 comes first; `period` counts the periods of the plan
 * from 1. `text` and `activities` are what the employer may read; write nothing about health there.
 */
export const CoachingGoal = z
  .strictObject({
    id: PlanRef,
    discrepancy: PlanRef,
    text: CoachText,
    activities: z.array(CoachText).readonly(),
    horizon: GoalHorizon,
    priority: z.int().min(1).max(3),
    period: z.int().min(1).max(100),
    reached: GoalReached.exactOptional(),
  })
  .meta({ id: "CoachingGoal", title: "Coachingsdoel", description: "What coaching is to reach." });
export type CoachingGoal = z.infer<typeof CoachingGoal>;

/** Half a year as this project counts it: 26 weeks. */
const HALF_YEAR_DAYS = 182;

/**
 * The horizon of a goal that takes so many months or days: `short` below six months (182 days), else `long`. The guideline
 * leaves six months sharp open; here they are long. `undefined` for a negative or unusable number, or none.
 * Source: Leidraad Jobcoach, document 189887.
 */
export function horizonOf(duration: { readonly months: number } | { readonly days: number }): GoalHorizon | undefined {
  if (typeof duration !== "object" || duration === null) return undefined;
  const [length, halfYear] = "months" in duration ? [duration.months, 6] : [duration.days, HALF_YEAR_DAYS];
  if (!Number.isFinite(length) || length < 0) return undefined;
  return length < halfYear ? "short" : "long";
}
