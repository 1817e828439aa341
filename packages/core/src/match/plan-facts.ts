import type { PlanFact } from "../facts/result.ts";
import type { CoachingPlan } from "./coaching-plan.ts";
import { type ComparedRow, comparedRows } from "./match.ts";

/** What the facts of a plan share: municipality, person, source and the like. */
export type PlanFactEnvelope = Omit<PlanFact, "kind" | keyof PlanFactRow>;

type PlanFactRow = Pick<PlanFact, "row" | "discrepancy" | "coachable" | "horizon" | "priority" | "reached">;

/**
 * The five facts of a plan, one per row of the matching form, without any text. Of several goals on one row the one with the
 * highest priority in the period speaks; `coachable` is absent where nobody knows. Give another period another `validFrom`,
 * or its facts replace those of the period before.
 */
export const planFacts = (plan: CoachingPlan, envelope: PlanFactEnvelope, period = 1): readonly PlanFact[] =>
  comparedRows(plan.match).map((row) => ({ kind: "plan", ...envelope, ...factRow(row, plan, period) }));

function factRow({ row, discrepancies }: ComparedRow, { goals }: CoachingPlan, period: number): PlanFactRow {
  const ids = discrepancies.map(({ id }) => id);
  const goal = goals
    .filter((one) => one.period === period && ids.includes(one.discrepancy))
    .toSorted((one, other) => one.priority - other.priority)[0];
  return {
    row,
    discrepancy: discrepancies.length > 0,
    ...coachableOf(discrepancies.map(({ coachable }) => coachable)),
    ...(goal === undefined ? {} : { horizon: goal.horizon, priority: goal.priority }),
    ...(goal?.reached === undefined ? {} : { reached: goal.reached }),
  };
}

function coachableOf(answers: readonly string[]): Pick<PlanFact, "coachable"> {
  if (answers.includes("yes")) return { coachable: true };
  return answers.length === 0 || answers.includes("unknown") ? {} : { coachable: false };
}
