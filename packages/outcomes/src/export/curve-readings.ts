import { type CurveEstimate, curveWeeks, type SurvivalEstimate } from "../estimate/survival-estimate.ts";
import type { ExportedGroup } from "./figure-file.ts";
import type { MeasureId } from "./measures.ts";
import { limitOf, type MaybeShown, type Reading } from "./reading.ts";

/** The numbers of a duration as its owner sees them: both curves at each of the weeks. */
export function curveReadings(figure: SurvivalEstimate): readonly Reading[] {
  const { n, events, censored, uncertain, unknown, uncertainAsEvents, uncertainAsCensored } = figure;
  const count = (measure: MeasureId, value: number): Reading => ({ measure, unit: "count", value, n });
  return [
    count("n", n),
    count("events", events),
    count("censored", censored),
    count("uncertain", uncertain),
    count("unknown", unknown),
    ...readingsOfCurve("uncertain-as-ended", uncertainAsEvents, n),
    ...readingsOfCurve("uncertain-as-not-ended", uncertainAsCensored, n),
  ];
}

/** The two curves and their weeks in words. */
export const curveGroups = (): ExportedGroup[] =>
  Object.entries(curves).map(([id, title]) => ({
    id,
    title,
    categories: curveWeeks.map((weeks) => ({
      id: weekId(weeks),
      title: { nl: `na ${weeks} weken`, en: `after ${weeks} weeks` },
    })),
  }));

const curves = {
  "uncertain-as-ended": { nl: "als onzeker gestopt is", en: "if uncertain is ended" },
  "uncertain-as-not-ended": { nl: "als onzeker niet gestopt is", en: "if uncertain is not ended" },
} as const;

/** The curve in which every uncertain end is an end: the only one that is published. */
export const LOWEST_CURVE = "uncertain-as-ended" satisfies keyof typeof curves;

export const weekId = (weeks: number) => `week-${weeks}`;

function readingsOfCurve(group: keyof typeof curves, curve: CurveEstimate, n: number): Reading[] {
  const days = (measure: MeasureId, value: MaybeShown): Reading => ({ measure, unit: "days", value, n, group });
  const points = curve.points.flatMap(({ weeks, atRisk, survival, interval }): Reading[] => {
    const at = { group, category: weekId(weeks), n: atRisk };
    return [
      { ...at, measure: "at-risk", unit: "count", value: atRisk },
      { ...at, measure: "share", unit: "fraction", value: survival },
      { ...at, measure: "lower", unit: "fraction", value: limitOf(interval, "lower") },
      { ...at, measure: "upper", unit: "fraction", value: limitOf(interval, "upper") },
    ];
  });
  return [days("median-days", curve.median.median), days("mean-days", curve.restrictedMean?.mean ?? null), ...points];
}
