import { findMunicipality, type LocalizedText } from "@jobcoach/core";
import { ALL, type Figure, type Indicator, POOLED } from "@jobcoach/outcomes";

/** The figures of one indicator, in the order in which they are shown. */
export interface IndicatorFigures<Own extends Indicator = Indicator> {
  readonly indicator: Own;
  readonly rows: readonly FigureRow[];
}

/** A line of a table: a municipality (or all together) and a cohort; without a figure where no cohort is final yet. */
export interface FigureRow {
  readonly municipality: string;
  readonly cohort: string;
  readonly figure: Figure | undefined;
}

/**
 * The rows of an indicator: per municipality by name, then all together; first the final cohorts pooled, then with
 * `byCohort` every cohort. A municipality without a final cohort keeps its line.
 */
export function reportRows(indicator: Indicator, figures: readonly Figure[], byCohort: boolean): IndicatorFigures {
  const own = figures.filter((figure) => figure.indicator === indicator.id);
  const municipalities = [...new Set(own.map((figure) => figure.municipality))].sort(byName);
  return { indicator, rows: municipalities.flatMap((municipality) => rowsOf(own, municipality, byCohort)) };
}

function rowsOf(figures: readonly Figure[], municipality: string, byCohort: boolean): readonly FigureRow[] {
  const own = figures.filter((figure) => figure.municipality === municipality);
  const modes = [...new Set(own.map((figure) => figure.hoursMode))];
  return modes.flatMap((mode) => {
    const ofMode = own.filter((figure) => figure.hoursMode === mode);
    const pooled = ofMode.find((figure) => figure.cohort === POOLED);
    const cohorts = byCohort ? ofMode.filter((figure) => figure.cohort !== POOLED) : [];
    return [
      { municipality, cohort: POOLED, figure: pooled },
      ...cohorts.map((figure) => ({ municipality, cohort: figure.cohort, figure })),
    ];
  });
}

/** The name of a municipality; its code where the register does not know it. */
export function nameOf(municipality: string): LocalizedText {
  if (municipality === ALL) return { nl: "alle samen", en: "all together" };
  const name = findMunicipality(municipality)?.name ?? municipality;
  return { nl: name, en: name };
}

function byName(a: string, b: string): number {
  if (a === ALL || b === ALL) return a === b ? 0 : a === ALL ? 1 : -1;
  return nameOf(a).nl < nameOf(b).nl ? -1 : 1;
}
