import type { CountedUnit } from "../indicator/indicator.ts";
import { type Histogram, sumsOf } from "../statistics/histogram.ts";
import type { Interval } from "../statistics/interval.ts";
import { meanOfSums } from "../statistics/mean.ts";
import { medianOf } from "../statistics/quantile.ts";
import type { PairedState, Undetermined } from "../tally/tally-state.ts";

/** The unit in which means are given; tallies count in minutes, tenths and whole values. */
export type MeanUnit =
  | "hours-per-month"
  | "hours-per-week"
  | "mark"
  | "rating"
  | "work-values"
  | "one"
  | "percent"
  | "days";

/** A mean with its 95 % t interval (`null` under two values) and the median; all `null` when nobody counts. */
export interface MeanFigure {
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly interval: Interval | null;
}

/** A mean at one moment. With answers missing, `bounds` are the means if all undetermined values were lowest or highest. */
export interface MomentEstimate extends MeanFigure {
  readonly undetermined: number;
  readonly bounds: Interval | null;
}

/** Means at the start and at follow-up, and the change of those measured twice; `dropOut` were measured at the start only. */
export interface PairedEstimate {
  readonly kind: "paired-mean";
  readonly unit: MeanUnit;
  readonly baseline: MomentEstimate;
  readonly followUp: MomentEstimate;
  readonly change: MeanFigure;
  readonly dropOut: number;
  readonly notMature: number;
}

interface Scale {
  readonly unit: MeanUnit;
  /** How many of the counted unit make one of the unit for people. */
  readonly per: number;
  /** The smallest and the largest value there is, in the counted unit; `null` where there is no largest. */
  readonly lowest: number;
  readonly highest: number | null;
}

export const scales: Readonly<Record<CountedUnit, Scale>> = {
  "minutes-per-month": { unit: "hours-per-month", per: 60, lowest: 0, highest: null },
  "mark-tenths": { unit: "mark", per: 10, lowest: 10, highest: 100 },
  "work-values": { unit: "work-values", per: 1, lowest: 0, highest: 7 },
  "rating-hundredths": { unit: "rating", per: 100, lowest: 100, highest: 400 },
  "hundredths-of-hours-per-week": { unit: "hours-per-week", per: 100, lowest: 0, highest: null },
  hundredths: { unit: "one", per: 100, lowest: 0, highest: 100 },
  permille: { unit: "percent", per: 10, lowest: 0, highest: null },
  days: { unit: "days", per: 1, lowest: 0, highest: null },
};

/** The figure of a paired indicator, in the unit for people. */
export function estimatePaired(state: PairedState, countedIn: CountedUnit): PairedEstimate {
  const { unit, per } = scales[countedIn];
  const baseline = momentOf(state.baseline, state.undetermined.baseline, per);
  const change = meanFigure(state.change, per);
  return {
    kind: "paired-mean",
    unit,
    baseline,
    followUp: momentOf(state.followUp, state.undetermined.followUp, per),
    change,
    dropOut: baseline.n - change.n,
    notMature: state.notMature,
  };
}

function momentOf(histogram: Histogram, undetermined: Undetermined, per: number): MomentEstimate {
  const sums = sumsOf(histogram);
  const figure = meanFigure(histogram, per, sums);
  const n = figure.n + undetermined.n;
  const meanWith = (rest: number) => (Number(sums.sum) + rest) / (n * per);
  const bounds = n === 0 ? null : { lower: meanWith(undetermined.sumLow), upper: meanWith(undetermined.sumHigh) };
  return { ...figure, undetermined: undetermined.n, bounds };
}

/** Whole numbers are divided once, so that means that are equal are the same number. */
function meanFigure(histogram: Histogram, per: number, sums = sumsOf(histogram)): MeanFigure {
  const mean = meanOfSums(sums);
  if (mean === null) return { n: 0, mean: null, median: null, interval: null };
  const { interval } = mean;
  return {
    n: mean.n,
    mean: Number(sums.sum) / (mean.n * per),
    median: (medianOf(histogram) ?? Number.NaN) / per,
    interval: interval === null ? null : { lower: interval.lower / per, upper: interval.upper / per },
  };
}
