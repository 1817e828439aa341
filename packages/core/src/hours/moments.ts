import type { CalendarDate } from "../calendar/calendar-date.ts";
import { type DayNumber, dayNumber } from "../calendar/day-number.ts";
import type { Moment } from "../facts/measurement.ts";

/** The days around t0 in which something without a label belongs to a moment (inclusive), and the day it should be near. */
export interface MomentWindow {
  readonly from: number;
  readonly to: number;
  readonly target: number;
}

/** The two moments that are compared. */
export type PairedMoment = Extract<Moment, "baseline" | "followUp">;

/** Days after t0 in which a measurement belongs to a moment. Decisions of this project. */
export const momentWindows: Readonly<Record<"baseline" | "interim" | "followUp", MomentWindow>> = {
  baseline: { from: -28, to: 56, target: 0 },
  interim: { from: 57, to: 139, target: 91 },
  followUp: { from: 140, to: 238, target: 182 },
};

/**
 * The one that belongs to a moment: a label wins over a date; among several the nearest to the target day, then the
 * earlier, then the first of the list. One without a date does not count.
 */
export function nearestToMoment<Measured extends { readonly moment?: Moment }>(
  candidates: readonly Measured[],
  moment: keyof typeof momentWindows,
  t0Day: DayNumber,
  dateOf: (one: Measured) => CalendarDate | undefined,
): Measured | undefined {
  let nearest: Measured | undefined;
  let nearestRank = NOT_OF_MOMENT;
  for (const candidate of candidates) {
    const date = dateOf(candidate);
    if (date === undefined) continue;
    const rank = rankAtMoment(candidate, moment, dayNumber(date) - t0Day);
    if (rank < nearestRank) {
      nearest = candidate;
      nearestRank = rank;
    }
  }
  return nearest;
}

/** How near something comes to a moment, lower is nearer; infinite where it belongs to another. `day` is days after t0. */
export function rankAtMoment(
  { moment: label }: { readonly moment?: Moment },
  moment: keyof typeof momentWindows,
  day: number,
): number {
  if (label !== undefined && label !== moment) return NOT_OF_MOMENT;
  const { from, to, target } = windowOf(moment);
  if (label === undefined && (day < from || day > to)) return NOT_OF_MOMENT;
  return (label === undefined ? 1_000_000 : 0) + 2 * Math.abs(day - target) + (day > target ? 1 : 0);
}

/** Reads each window by its own name, which is quicker than by a name that differs, because it is asked most of all. */
function windowOf(moment: keyof typeof momentWindows): MomentWindow {
  if (moment === "baseline") return momentWindows.baseline;
  return moment === "followUp" ? momentWindows.followUp : momentWindows.interim;
}

const NOT_OF_MOMENT = Number.POSITIVE_INFINITY;
