import type { MeanFigure, MeanUnit, MomentEstimate, PairedEstimate } from "../estimate/mean-estimate.ts";
import type { PublishedMean, PublishedMeans } from "../release/published-figure.ts";
import type { MeasureId } from "./measures.ts";
import { limitOf, type MaybeShown, type Reading } from "./reading.ts";

type Moment = "baseline" | "follow-up" | "change";

/** The numbers of published means, always the same ones; hidden without a figure, at follow-up without a follow-up. */
export function publishedMeanReadings(figure: PublishedMeans | null, unit: MeanUnit): readonly Reading[] {
  return [
    ...meanReadings("baseline", figure?.baseline, unit),
    ...meanReadings("follow-up", figure?.followUp ?? undefined, unit),
    ...meanReadings("change", figure?.change ?? undefined, unit),
  ];
}

/** The numbers of means as their owner sees them, medians and those not determined included. */
export function ownMeanReadings({ baseline, followUp, change, dropOut, unit }: PairedEstimate): readonly Reading[] {
  return [
    ...meanReadings("baseline", baseline, unit),
    ...momentReadings("baseline", baseline, unit),
    ...meanReadings("follow-up", followUp, unit),
    ...momentReadings("follow-up", followUp, unit),
    ...meanReadings("change", change, unit),
    medianReading("change", change, unit),
    { measure: "drop-out", unit: "count", value: dropOut, n: baseline.n },
  ];
}

function meanReadings(moment: Moment, mean: PublishedMean | MeanFigure | undefined, unit: MeanUnit): Reading[] {
  const { n, mean: value, interval } = mean ?? {};
  const reading = (measure: MeasureId, number: MaybeShown): Reading => ({ measure, unit, value: number, n });
  return [
    { measure: `${moment}-n`, unit: "count", value: n, n },
    reading(`${moment}-mean`, value),
    reading(`${moment}-lower`, limitOf(interval, "lower")),
    reading(`${moment}-upper`, limitOf(interval, "upper")),
  ];
}

const momentReadings = (moment: "baseline" | "follow-up", estimate: MomentEstimate, unit: MeanUnit): Reading[] => [
  medianReading(moment, estimate, unit),
  { measure: `${moment}-undetermined`, unit: "count", value: estimate.undetermined, n: estimate.n },
];

const medianReading = (moment: Moment, { median, n }: MeanFigure, unit: MeanUnit): Reading => ({
  measure: `${moment}-median`,
  unit,
  value: median,
  n,
});
