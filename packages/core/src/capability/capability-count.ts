import type { WorkValueAnswers } from "../facts/work-value-answers.ts";
import { type CapabilityScore, capabilityThreshold, scoreBetween } from "./capability-score.ts";
import { isInSet } from "./work-value-state.ts";

/** How many of the seven work values are in the capability set, or between which bounds that number lies. */
export type CapabilityCount = CapabilityScore<"capability.count.v1", "higher-is-better">;

/**
 * The number of work values (0 to 7) that somebody finds important, is enabled to have and achieves, each answered at or
 * above the threshold. With a missing answer a value is undetermined unless a known answer already fails; the count is then
 * given as bounds. The answers are taken as checked; `capabilitySet` checks them.
 * Source: Abma et al., Scand J Work Environ Health 2016;42(1):34-42.
 */
export function capabilityCount(
  answers: readonly WorkValueAnswers[],
  threshold = capabilityThreshold.value,
): CapabilityCount {
  let count = 0;
  let undetermined = 0;
  for (const answer of answers) {
    const inSet = isInSet(answer, threshold);
    if (inSet === undefined) undetermined++;
    else if (inSet) count++;
  }
  return scoreBetween("capability.count.v1", "higher-is-better", count, count + undetermined);
}
