import { POOLED } from "../../figures/cell-sums.ts";
import type { PlannedTable } from "./publication-plan.ts";

/** A column of a table: its name as the cohort of a row, and its half-years. */
export interface Column {
  readonly cohort: string;
  readonly halfYears: readonly string[];
}

/**
 * The columns of a kind from the half-years that are final, sorted. A year needs both its halves; the last four must follow
 * one another and are named by the first and the last, as `2023H1..2024H2`.
 */
export function columnsOf(kind: PlannedTable["columns"], halfYears: readonly string[]): readonly Column[] {
  if (kind === "half-year") return halfYears.map((cohort) => ({ cohort, halfYears: [cohort] }));
  if (kind === "pooled") return halfYears.length === 0 ? [] : [{ cohort: POOLED, halfYears }];
  if (kind === "year") return yearsOf(halfYears);
  const lastFour = halfYears.slice(-4);
  const [first = "", , , last = ""] = lastFour;
  if (lastFour.length < 4 || ordinal(last) - ordinal(first) !== 3) return [];
  return [{ cohort: `${first}..${last}`, halfYears: lastFour }];
}

function yearsOf(halfYears: readonly string[]): readonly Column[] {
  const years = [...new Set(halfYears.map((halfYear) => halfYear.slice(0, 4)))];
  return years.flatMap((year) => {
    const own = halfYears.filter((halfYear) => halfYear.startsWith(year));
    return own.length === 2 ? [{ cohort: year, halfYears: own }] : [];
  });
}

/** Half-years since the year 0. */
const ordinal = (halfYear: string) => Number(halfYear.slice(0, 4)) * 2 + Number(halfYear.slice(5));
