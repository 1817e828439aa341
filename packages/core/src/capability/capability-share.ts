import type { WorkValueAnswers } from "../facts/work-value-answers.ts";
import { capabilityThreshold } from "./capability-score.ts";
import { reaches } from "./work-value-state.ts";

/**
 * The share of the valued values that are in the set. `null`, not 0, when nothing is valued; bounds hold for the ways to
 * fill in missing answers that value something, and `mayValueNothing` says whether another way values nothing.
 */
export type CapabilityShare =
  | (typeof NAMED & { readonly determined: true; readonly value: number })
  | (typeof NAMED & { readonly determined: true; readonly value: null; readonly reason: "nothing-valued" })
  | (typeof NAMED & {
      readonly determined: false;
      readonly low: number;
      readonly high: number;
      readonly mayValueNothing: boolean;
    });

const NAMED = { name: "capability.share.v1", direction: "higher-is-better" } as const;

/**
 * In set / valued, 0 to 1, not rounded. A failing B settles the count while A is missing, but not the share: whether the
 * value belongs to the denominator stays open. The answers are taken as checked. Source: as `capabilityCount`; the share is
 * this project's reading of it.
 */
export function capabilityShare(
  answers: readonly WorkValueAnswers[],
  threshold = capabilityThreshold.value,
): CapabilityShare {
  const { isIn, isOut, mayBeIn, mayBeOut, mayValueNothing } = placesOf(answers, threshold);
  if (mayBeIn === 0 && mayBeOut === 0) return { ...NAMED, determined: true, value: null, reason: "nothing-valued" };
  const low = mayBeOut === 0 ? 1 : isIn / (isIn + mayBeOut);
  const high = mayBeIn === 0 ? 0 : mayBeIn / (mayBeIn + isOut);
  if (low === high && !mayValueNothing) return { ...NAMED, determined: true, value: low };
  return { ...NAMED, determined: false, low, high, mayValueNothing };
}

/**
 * How many values are in the set or outside it for certain, and how many may be. The share is lowest when each stays outside that
 * can, highest when each goes in that can; one that cannot stays out of the denominator where it may be of no value.
 */
function placesOf(answers: readonly WorkValueAnswers[], threshold: number) {
  const places = { isIn: 0, isOut: 0, mayBeIn: 0, mayBeOut: 0, mayValueNothing: true };
  for (const { a, b, c } of answers) {
    const valued = reaches(a, threshold);
    if (valued === false) continue;
    if (valued) places.mayValueNothing = false;
    const enabled = reaches(b, threshold);
    const realised = reaches(c, threshold);
    if (enabled !== false && realised !== false) places.mayBeIn++;
    else if (valued) places.isOut++;
    if (!enabled || !realised) places.mayBeOut++;
    else if (valued) places.isIn++;
  }
  return places;
}
