import type { LocalizedText } from "@jobcoach/core";
import { POOLED } from "@jobcoach/outcomes";
import type { Call } from "../call/call.ts";
import type { FigureRow } from "./report-rows.ts";

/** Stands where a municipality has no final cohort yet. */
export const missingFigure: LocalizedText = {
  nl: "nog geen halfjaar lang genoeg gevolgd",
  en: "no half-year followed long enough yet",
};

/** The header of the column with cohorts, where there is one. */
export const cohortHeader = (byCohort: boolean, { say }: Call): string[] =>
  byCohort ? [say({ nl: "halfjaar", en: "half-year" })] : [];

/** The cohort of a row; a provisional one says so. */
export function cohortCells({ cohort, figure }: FigureRow, byCohort: boolean, { say }: Call): string[] {
  if (!byCohort) return [];
  if (cohort === POOLED) return [say({ nl: "definitieve samen", en: "final ones together" })];
  return [figure?.status === "provisional" ? `${cohort} ${say({ nl: "(voorlopig)", en: "(provisional)" })}` : cohort];
}
