import type { ReleaseRow } from "@jobcoach/outcomes";
import type { CurveStep } from "../charts/step-curve.tsx";
import { figureOf } from "../lines/line.ts";
import { type Place, partsOf, type Whose } from "../place/place-model.ts";

/** The weeks of the curve that a release counts. */
export const CURVE_WEEKS = [13, 26, 39, 52] as const;

/** A curve as it is published: `n` persons followed to the end, and how many last beyond each week that is shown. */
export interface PublishedCurve {
  readonly n: number;
  readonly steps: readonly CurveStep[];
}

/** The row of each week, shown or hidden; `undefined` where the release holds none. */
export const weekRows = (place: Place, whose?: Whose): readonly (ReleaseRow | undefined)[] => {
  const rows = partsOf(place, "job-tenure", whose);
  return CURVE_WEEKS.map((week) => rows.find((row) => row.week === week));
};

/** The curve as far as it is shown. */
export function curveOf(place: Place, whose?: Whose): PublishedCurve | undefined {
  const steps = weekRows(place, whose).flatMap((row) => {
    const figure = figureOf(row, "share");
    if (figure === undefined || row?.week === undefined) return [];
    const { share, interval, yes, n } = figure;
    return [{ week: row.week, share, interval, remaining: yes, n }];
  });
  const [first] = steps;
  return first === undefined ? undefined : { n: first.n, steps: steps.map(({ n: _, ...step }) => step) };
}
