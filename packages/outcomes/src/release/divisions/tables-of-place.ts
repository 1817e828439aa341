import type { PlannedFigure } from "../plan/planned-figures.ts";
import type { PlannedTable } from "../plan/publication-plan.ts";

/** Whether a figure is in the rows and columns of a table. */
export function isIn(
  { rows, columns }: PlannedTable,
  { municipality, cohort }: Pick<PlannedFigure, "municipality" | "cohort">,
): boolean {
  const row = municipality === "all" ? "all" : municipality.startsWith("AM") ? "region" : "municipality";
  return row === rows && columnOf(cohort) === columns;
}

function columnOf(cohort: string): PlannedTable["columns"] {
  if (cohort === "pooled") return "pooled";
  if (/^\d{4}$/.test(cohort)) return "year";
  return cohort.includes("..") ? "last-four-half-years" : "half-year";
}
