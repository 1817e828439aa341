import { z } from "zod";
import { Histogram, mergeHistograms } from "../statistics/histogram.ts";
import { AssociationState, mergeAssociations } from "./association-state.ts";
import { DistributionState, mergeDistributions } from "./distribution-state.ts";
import { mergeSurvivals, SurvivalState, survivorsIn } from "./survival-state.ts";

const Count = z.int().nonnegative();

/** Counts of a share; what is not mature yet stands apart and in no denominator. */
export const ShareState = z.strictObject({
  kind: z.literal("share"),
  yes: Count,
  no: Count,
  unknown: Count,
  notMature: Count,
});
export type ShareState = z.infer<typeof ShareState>;

/** How many values lie between bounds only, and the sums of their lower and upper bounds. */
export const Undetermined = z.strictObject({ n: Count, sumLow: Count, sumHigh: Count });
export type Undetermined = z.infer<typeof Undetermined>;

/** Values at the start and at follow-up and differences of pairs, as histograms of whole numbers in the indicator's unit. */
export const PairedState = z.strictObject({
  kind: z.literal("paired-mean"),
  baseline: Histogram,
  followUp: Histogram,
  change: Histogram,
  undetermined: z.strictObject({ baseline: Undetermined, followUp: Undetermined }),
  notMature: Count,
});
export type PairedState = z.infer<typeof PairedState>;

/** What a tally adds up. */
export const TallyState = z.discriminatedUnion("kind", [
  ShareState,
  PairedState,
  DistributionState,
  SurvivalState,
  AssociationState,
]);
export type TallyState = z.infer<typeof TallyState>;

/** Both states together; they must be of one indicator. */
export function mergeStates(a: TallyState, b: TallyState): TallyState {
  if (a.kind === "share" && b.kind === "share") return mergeShares(a, b);
  if (a.kind === "paired-mean" && b.kind === "paired-mean") return mergePaired(a, b);
  if (a.kind === "distribution" && b.kind === "distribution") return mergeDistributions(a, b);
  if (a.kind === "survival" && b.kind === "survival") return mergeSurvivals(a, b);
  if (a.kind === "association" && b.kind === "association") return mergeAssociations(a, b);
  throw new TypeError("states of different kinds");
}

/** How many trajectories are in a state of answers, durations or associations. */
export function countedIn(state: DistributionState | SurvivalState | AssociationState): number {
  return state.kind === "survival" ? survivorsIn(state) : state.n;
}

const mergeShares = (a: ShareState, b: ShareState): ShareState => ({
  kind: "share",
  yes: a.yes + b.yes,
  no: a.no + b.no,
  unknown: a.unknown + b.unknown,
  notMature: a.notMature + b.notMature,
});

const mergePaired = (a: PairedState, b: PairedState): PairedState => ({
  kind: "paired-mean",
  baseline: mergeHistograms(a.baseline, b.baseline),
  followUp: mergeHistograms(a.followUp, b.followUp),
  change: mergeHistograms(a.change, b.change),
  undetermined: {
    baseline: addUndetermined(a.undetermined.baseline, b.undetermined.baseline),
    followUp: addUndetermined(a.undetermined.followUp, b.undetermined.followUp),
  },
  notMature: a.notMature + b.notMature,
});

const addUndetermined = (a: Undetermined, b: Undetermined): Undetermined => ({
  n: a.n + b.n,
  sumLow: a.sumLow + b.sumLow,
  sumHigh: a.sumHigh + b.sumHigh,
});
