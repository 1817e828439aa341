import type { DayNumber } from "@jobcoach/core";
import { type Bounds, counted, excluded, notKnown, type Observation, type PairedValue } from "./observation.ts";
import type { ReasonCode } from "./reasons.ts";

/** What was found for one moment: a value, bounds, or the reason there is none. */
export type MomentResult<Value = number> =
  | { readonly found: "value"; readonly value: Value }
  | { readonly found: "bounds"; readonly bounds: Bounds }
  | { readonly found: "nothing"; readonly outcome: "excluded" | "unknown"; readonly reason: ReasonCode };

/** One observation from both moments. Where neither gives a value, the moment with a measurement says why. */
export function combineMoments(
  baseline: MomentResult,
  followUp: MomentResult,
  finalThrough: DayNumber,
): Observation<PairedValue> {
  if (baseline.found === "value" && followUp.found === "value")
    return counted("pair", { baseline: baseline.value, followUp: followUp.value }, finalThrough);
  if (baseline.found === "value") return counted("baseline-only", pairOf(baseline, followUp), finalThrough);
  if (followUp.found === "value") return counted("follow-up-only", pairOf(baseline, followUp), finalThrough);
  if (baseline.found === "bounds" || followUp.found === "bounds")
    return { outcome: "unknown", reason: "incomplete-answers", finalThrough, bounds: pairOf(baseline, followUp) };
  const telling = isSilent(baseline) && !isSilent(followUp) ? followUp : baseline;
  if (telling.found !== "nothing") throw new Error("a moment with a value was not counted");
  const { outcome, reason: why } = telling;
  return outcome === "unknown" ? notKnown(why, finalThrough) : excluded(why, finalThrough);
}

function pairOf(baseline: MomentResult, followUp: MomentResult): PairedValue {
  const value: { -readonly [Key in keyof PairedValue]: PairedValue[Key] } = {};
  if (baseline.found === "value") value.baseline = baseline.value;
  else if (baseline.found === "bounds") value.baselineBounds = baseline.bounds;
  if (followUp.found === "value") value.followUp = followUp.value;
  else if (followUp.found === "bounds") value.followUpBounds = followUp.bounds;
  return value;
}

const isSilent = (result: MomentResult) => result.found === "nothing" && result.reason === "no-measurement";
