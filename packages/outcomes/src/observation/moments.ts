import { type CalendarDate, type DayNumber, dayNumber, type Moment } from "@jobcoach/core";
import type { Bounds, Observation, PairedValue } from "./observation.ts";
import type { ReasonCode } from "./reasons.ts";

/** The days around t0 in which an unlabelled measurement belongs to a moment (inclusive), and the day it should be near. */
interface MomentWindow {
  readonly from: number;
  readonly to: number;
  readonly target: number;
}

export type PairedMoment = Extract<Moment, "baseline" | "followUp">;

export const momentWindows: Readonly<Record<PairedMoment, MomentWindow>> = {
  baseline: { from: -28, to: 56, target: 0 },
  followUp: { from: 140, to: 238, target: 182 },
};

/** What was found for one moment: a value, bounds, or the reason there is none. */
export type MomentResult =
  | { readonly found: "value"; readonly value: number }
  | { readonly found: "bounds"; readonly bounds: Bounds }
  | { readonly found: "nothing"; readonly outcome: "excluded" | "unknown"; readonly reason: ReasonCode };

/**
 * The one that belongs to a moment: a label wins over a date; among several the nearest to the target day, then the
 * earlier, then the first of the list.
 */
export function nearestToMoment<Measured extends { readonly moment?: Moment }>(
  candidates: readonly Measured[],
  moment: PairedMoment,
  t0Day: DayNumber,
  dateOf: (one: Measured) => CalendarDate,
): Measured | undefined {
  const { from, to, target } = momentWindows[moment];
  let nearest: Measured | undefined;
  let nearestRank = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const day = dayNumber(dateOf(candidate)) - t0Day;
    const labelled = candidate.moment === moment;
    if (!labelled && (candidate.moment !== undefined || day < from || day > to)) continue;
    const rank = (labelled ? 0 : 1_000_000) + 2 * Math.abs(day - target) + (day > target ? 1 : 0);
    if (rank < nearestRank) {
      nearest = candidate;
      nearestRank = rank;
    }
  }
  return nearest;
}

/** One observation from both moments. Where neither gives a value, the moment with a measurement says why. */
export function combineMoments(
  baseline: MomentResult,
  followUp: MomentResult,
  finalThrough: DayNumber,
): Observation<PairedValue> {
  const value: { -readonly [Key in keyof PairedValue]: PairedValue[Key] } = {};
  if (baseline.found === "value") value.baseline = baseline.value;
  else if (baseline.found === "bounds") value.baselineBounds = baseline.bounds;
  if (followUp.found === "value") value.followUp = followUp.value;
  else if (followUp.found === "bounds") value.followUpBounds = followUp.bounds;
  const reason = countedAs(value);
  if (reason !== undefined) return { outcome: "counted", reason, value, finalThrough };
  if (baseline.found === "bounds" || followUp.found === "bounds")
    return { outcome: "unknown", reason: "incomplete-answers", bounds: value, finalThrough };
  const telling = isSilent(baseline) && !isSilent(followUp) ? followUp : baseline;
  if (telling.found !== "nothing") throw new Error("a moment with a value was not counted");
  const { outcome, reason: why } = telling;
  return outcome === "unknown" ? { outcome, reason: why, finalThrough } : { outcome, reason: why, finalThrough };
}

function countedAs({ baseline, followUp }: PairedValue): ReasonCode | undefined {
  if (baseline !== undefined) return followUp === undefined ? "baseline-only" : "pair";
  return followUp === undefined ? undefined : "follow-up-only";
}

const isSilent = (result: MomentResult) => result.found === "nothing" && result.reason === "no-measurement";
