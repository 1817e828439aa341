import type { TenureAtStart } from "../trajectory/trajectory.ts";

/** How long the job already ran at t0: at most half a year, longer, or not known. */
export type TenureClass = "at-most-182-days" | "more" | "unknown";

const HALF_YEAR_DAYS = 182;

/** The class of a tenure at the start; half of the people in the study were at most half a year in their job. */
export function tenureClassOf(tenure: TenureAtStart): TenureClass {
  if (!tenure.known) return "unknown";
  return tenure.days <= HALF_YEAR_DAYS ? "at-most-182-days" : "more";
}
