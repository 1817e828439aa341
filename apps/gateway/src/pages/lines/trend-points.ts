import type { Language } from "@jobcoach/core";
import type { ReleaseRow } from "@jobcoach/outcomes";
import type { TrendPoint } from "../charts/trend-plot.ts";
import { type Moment, meanRow, shareRow } from "./interval-rows.ts";

/** What rows say of each of some half-years; a moment where they hold means. */
export const trendPoints = (
  language: Language,
  rows: readonly ReleaseRow[],
  halfYears: readonly string[],
  moment?: Moment,
): readonly TrendPoint[] =>
  halfYears.map((halfYear) => {
    const line = { code: "", name: "", row: rows.find(({ cohort }) => cohort === halfYear) };
    const row = moment === undefined ? shareRow(language, line) : meanRow(language, line, moment);
    return "words" in row
      ? { words: row.words }
      : { value: row.mark.value, interval: row.mark.interval, label: row.value, range: `${row.range} (${row.n})` };
  });

/** The rows of half-years, from old to new. */
export const ofHalfYears = (rows: readonly ReleaseRow[]): readonly ReleaseRow[] =>
  rows.filter(({ cohort }) => /^\d{4}H[12]$/.test(cohort)).sort((a, b) => (a.cohort < b.cohort ? -1 : 1));

/** Half-years of which no figure is shown, with why, as one sentence per reason. */
export function gapsOf(
  halfYears: readonly string[],
  points: readonly TrendPoint[],
): ReadonlyMap<string, readonly string[]> {
  const gaps = new Map<string, string[]>();
  points.forEach((point, at) => {
    const halfYear = halfYears[at];
    if (halfYear !== undefined && "words" in point) gaps.set(point.words, [...(gaps.get(point.words) ?? []), halfYear]);
  });
  return gaps;
}
