import { z } from "zod";
import { CoachingGoal } from "./coaching-goal.ts";
import { comparedRows, Match } from "./match.ts";
import { type PlanRefusal, planRefusal } from "./plan-rules.ts";

/** Whether the goals were chosen in consultation with the employee (client) and with the employer. */
export const CoachingAgreement = z
  .strictObject({ clientConsulted: z.boolean(), employerConsulted: z.boolean() })
  .meta({ id: "CoachingAgreement", title: "Overleg", description: "Who was consulted about the goals." });
export type CoachingAgreement = z.infer<typeof CoachingAgreement>;

/** A match with the goals that follow from it, by period and priority. Holds free texts of the profiles: see `planForEmployer`. */
export interface CoachingPlan {
  readonly match: Match;
  readonly goals: readonly CoachingGoal[];
  readonly agreement: CoachingAgreement;
}

/** The plan, or all reasons at once why it is none. */
export type CoachingPlanResult =
  | { readonly accepted: true; readonly plan: CoachingPlan }
  | { readonly accepted: false; readonly reasons: readonly PlanRefusal[] };

const PlanInput = z.strictObject({
  match: Match,
  goals: z.array(CoachingGoal).readonly(),
  agreement: CoachingAgreement,
});

/**
 * Makes a coaching plan of a match and goals, or refuses it with all reasons. All five rows are compared, every goal follows
 * from a coachable discrepancy, what is not coachable has a remedy, and one to three goals with different priorities stand in
 * the first period, chosen with employee and employer. Input that cannot be read returns only the places of what is wrong.
 * Source: Leidraad Jobcoach, documents 189887 and 189927; unique names and priorities by this project.
 */
export function makeCoachingPlan(
  match: Match,
  goals: readonly CoachingGoal[],
  agreement: CoachingAgreement,
): CoachingPlanResult {
  const read = PlanInput.safeParse({ match, goals, agreement });
  if (!read.success) return { accepted: false, reasons: unreadable(read.error) };
  const reasons = [...rowReasons(match), ...discrepancyReasons(match), ...goalReasons(match, goals)];
  if (!agreement.clientConsulted) reasons.push(planRefusal("client-not-consulted", "agreement"));
  if (!agreement.employerConsulted) reasons.push(planRefusal("employer-not-consulted", "agreement"));
  if (reasons.length > 0) return { accepted: false, reasons };
  const inOrder = read.data.goals.toSorted((one, other) => one.period - other.period || one.priority - other.priority);
  return { accepted: true, plan: { match: read.data.match, goals: inOrder, agreement: read.data.agreement } };
}

const unreadable = (error: z.ZodError): readonly PlanRefusal[] =>
  error.issues.map(({ path }) => planRefusal("not-readable", path.join(".")));

function rowReasons(match: Match): readonly PlanRefusal[] {
  const twice = repeated(match.rows.map(({ component }) => component));
  return [
    ...twice.map((at) => planRefusal("duplicate", `match.rows.${at}`)),
    ...comparedRows(match)
      .filter(({ employee, work, matchingPoints, discrepancies }) => {
        const found = matchingPoints.some((point) => !isBlank(point)) || discrepancies.length > 0;
        return isBlank(employee) || isBlank(work) || !found;
      })
      .map(({ component }) => planRefusal("row-not-compared", component)),
  ];
}

function discrepancyReasons(match: Match): readonly PlanRefusal[] {
  const placed = match.rows.flatMap(({ discrepancies }, row) =>
    discrepancies.map((discrepancy, at) => ({ ...discrepancy, place: `match.rows.${row}.discrepancies.${at}` })),
  );
  const twice = repeated(placed.map(({ id }) => id));
  return [
    ...twice.map((at) => planRefusal("duplicate", placed[at]!.place)),
    ...placed.filter(({ text }) => isBlank(text)).map(({ place }) => planRefusal("not-readable", `${place}.text`)),
    ...placed
      .filter(({ coachable, remedies = [] }) => coachable === "no" && remedies.length === 0)
      .map(({ place }) => planRefusal("no-remedy", place)),
  ];
}

function goalReasons(match: Match, goals: readonly CoachingGoal[]): PlanRefusal[] {
  const coachable = new Map(match.rows.flatMap((row) => row.discrepancies.map((one) => [one.id, one.coachable])));
  const reasons = goals.flatMap(({ discrepancy, text, activities }, at) => {
    const place = `goals.${at}`;
    const found: PlanRefusal[] = [];
    if (!coachable.has(discrepancy)) found.push(planRefusal("goal-without-discrepancy", place));
    if (coachable.get(discrepancy) === "no") found.push(planRefusal("goal-not-coachable", place));
    if (coachable.get(discrepancy) === "unknown") found.push(planRefusal("coachability-unknown", place));
    if (isBlank(text)) found.push(planRefusal("not-readable", `${place}.text`));
    if (activities.every(isBlank)) found.push(planRefusal("goal-without-activity", place));
    return found;
  });
  const first = goals.filter(({ period }) => period === 1).length;
  if (first === 0) reasons.push(planRefusal("no-goal-in-first-period", "goals"));
  if (first > 3) reasons.push(planRefusal("too-many-goals", "goals"));
  const twice = repeated(goals.map(({ id }) => id));
  const samePriority = repeated(goals.map(({ period, priority }) => `${period}|${priority}`));
  return [
    ...reasons,
    ...twice.map((at) => planRefusal("duplicate", `goals.${at}`)),
    ...samePriority.map((at) => planRefusal("priority-twice", `goals.${at}`)),
  ];
}

/** Positions of what stood there before. */
const repeated = (names: readonly string[]): readonly number[] =>
  names.flatMap((name, at) => (names.indexOf(name) < at ? [at] : []));

const isBlank = (text: string) => text.trim() === "";
