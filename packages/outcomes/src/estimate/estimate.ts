import { indicatorById } from "../indicator/indicators.ts";
import type { TallySum } from "../tally/merge.ts";
import { type AssociationEstimate, estimateAssociation } from "./association-estimate.ts";
import { type DistributionEstimate, estimateDistribution } from "./distribution-estimate.ts";
import { estimatePaired, type PairedEstimate } from "./mean-estimate.ts";
import { estimateShare, type ShareEstimate } from "./share-estimate.ts";
import { estimateSurvival, type SurvivalEstimate } from "./survival-estimate.ts";

export type Estimate = ShareEstimate | PairedEstimate | DistributionEstimate | SurvivalEstimate | AssociationEstimate;

/** The figure of a sum of tallies; `undefined` for the sum of nothing. Throws for an indicator this package does not know. */
export function estimate(sum: TallySum): Estimate | undefined {
  if (sum.kind === null) return undefined;
  const { state, kind } = sum;
  const definition = indicatorById(kind.indicator, kind.definitionVersion);
  if (definition === undefined) throw new RangeError(`no definition of ${kind.indicator}`);
  if (state.kind === "share") return estimateShare(state);
  if (state.kind === "distribution") return estimateDistribution(state);
  if (state.kind === "survival") return estimateSurvival(state);
  if (state.kind === "paired-mean" && definition.kind === "paired-mean") return estimatePaired(state, definition.unit);
  if (state.kind === "association" && definition.kind === "association") return estimateAssociation(state, definition);
  throw new RangeError(`no estimate of ${kind.indicator}`);
}
