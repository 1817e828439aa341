import type { CoachingGoal } from "./coaching-goal.ts";
import type { CoachingPlan } from "./coaching-plan.ts";

/** What the employer sees of an application: the coaching plan, and nothing of the match or the profiles. */
export interface EmployerPlan {
  readonly goals: readonly Omit<CoachingGoal, "discrepancy">[];
}

/**
 * The part of an application that is shared with the employer: goals and activities. Profiles, matching points and
 * discrepancies stay behind. Source: Beleidsregel Protocol Jobcoach UWV 2014; whether it still applies is not known.
 */
export const planForEmployer = ({ goals }: CoachingPlan): EmployerPlan => ({
  goals: goals.map(({ id, text, activities, horizon, priority, period, reached }) => ({
    id,
    text,
    activities,
    horizon,
    priority,
    period,
    ...(reached === undefined ? {} : { reached }),
  })),
});
