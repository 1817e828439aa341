import { scales } from "../estimate/mean-estimate.ts";
import type { CountedUnit } from "../indicator/indicator.ts";
import type { Histogram } from "../statistics/histogram.ts";
import { meanOf } from "../statistics/mean.ts";
import type { PairedState } from "../tally/tally-state.ts";
import type { HidingLevel } from "./guard/linked-cells.ts";
import { roundedMean } from "./published-figure.ts";

/**
 * How much of means to hide because they tell of everybody in the group at once: all values are equal, or the published
 * mean lies on the edge of its scale, which (nearly) all values must then do too. Level 1 is the follow-up with the pairs
 * and the change, 2 all means.
 */
export function groupDisclosure({ baseline, followUp, change }: PairedState, countedIn: CountedUnit): HidingLevel {
  if (isUniform(baseline) || isOnEdge(baseline, countedIn)) return 2;
  return isUniform(followUp) || isOnEdge(followUp, countedIn) || isUniform(change) ? 1 : 0;
}

const isUniform = (histogram: Histogram) => histogram.length === 1;

function isOnEdge(histogram: Histogram, countedIn: CountedUnit): boolean {
  const { unit, per, lowest, highest } = scales[countedIn];
  const { mean } = meanOf(histogram) ?? {};
  if (mean === undefined) return false;
  return [lowest, highest].some((edge) => edge !== null && roundedMean(mean / per, unit) === edge / per);
}
