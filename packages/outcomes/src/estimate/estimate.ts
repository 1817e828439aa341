import { indicatorById } from "../indicator/indicators.ts";
import type { TallySum } from "../tally/merge.ts";
import { estimatePaired, type PairedEstimate } from "./mean-estimate.ts";
import { estimateShare, type ShareEstimate } from "./share-estimate.ts";

export type Estimate = ShareEstimate | PairedEstimate;

/** The figure of a sum of tallies; `undefined` for the sum of nothing. Throws for an indicator this package does not know. */
export function estimate(sum: TallySum): Estimate | undefined {
  if (sum.kind === null) return undefined;
  if (sum.state.kind === "share") return estimateShare(sum.state);
  const unit = indicatorById(sum.kind.indicator)?.unit;
  if (unit === undefined || unit === "share") throw new RangeError(`no unit for ${sum.kind.indicator}`);
  return estimatePaired(sum.state, unit);
}
