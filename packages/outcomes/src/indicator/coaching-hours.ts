import {
  type CoachingMinutesAtMoments,
  coachingMinutesAtMoments,
  type DayNumber,
  hoursWindows,
  type MinutesFor,
  type PairedMoment,
} from "@jobcoach/core";
import { exclusionAt, outsidePopulation } from "../observation/eligibility.ts";
import { combineMoments, type MomentResult } from "../observation/moments.ts";
import { notMature, type Observation, type PairedValue } from "../observation/observation.ts";
import type { ReasonCode, ReasonList } from "../observation/reasons.ts";
import { observedUntilOf, oncePerSubject, type Subject } from "../observation/subject.ts";
import { finalThroughOf } from "./maturity.ts";

/** Coaching of fewer days in a window says nothing. */
export const MINIMUM_COACHED_DAYS = 28;

export const coachingHoursReasons: ReasonList = {
  "out-of-scope": ["never-placed", "not-index-trajectory"],
  excluded: ["started-before-coverage", "died", "reached-state-pension-age", "coached-too-short"],
  "not-mature": ["window-not-over"],
  unknown: ["hours-not-known", "window-not-observed", "coaching-end-not-known"],
  counted: ["pair", "baseline-only", "follow-up-only"],
};

/** Judges the minutes of coaching per month at the start and at follow-up. */
export function judgeCoachingHours(whose: MinutesFor): (subject: Subject) => Observation<PairedValue> {
  return (subject) => {
    const outside = outsidePopulation(subject) ?? exclusionAt(subject, hoursWindows.followUp.to);
    if (outside !== undefined) return outside;
    const { finalThrough, minutes } = coachingBasis(subject);
    if (minutes === undefined || finalThrough < subject.t0Day + hoursWindows.followUp.to)
      return notMature(finalThrough);
    return combineMoments(minutesAt(minutes, "baseline", whose), minutesAt(minutes, "followUp", whose), finalThrough);
  };
}

/** What all indicators of coaching look at, found once per trajectory. */
export interface CoachingBasis {
  readonly finalThrough: DayNumber;
  readonly minutes: CoachingMinutesAtMoments | undefined;
}

export const coachingBasis: (subject: Subject) => CoachingBasis = /* @__PURE__ */ oncePerSubject((subject) => ({
  finalThrough: finalThroughOf(observedUntilOf(subject, subject.trajectory.coaching)),
  minutes: coachingMinutesAtMoments(subject.trajectory),
}));

/** Minutes per month at a moment, or why nobody can say. */
export function minutesAt(minutes: CoachingMinutesAtMoments, moment: PairedMoment, whose: MinutesFor): MomentResult {
  const { coachedDays, employee, employer } = moment === "baseline" ? minutes.baseline : minutes.followUp;
  const found = whose === "employee" ? employee : employer;
  if (!found.known && found.reason === "coaching-end-not-known") return nothing("unknown", found.reason);
  if (coachedDays < MINIMUM_COACHED_DAYS) return nothing("excluded", "coached-too-short");
  return found.known ? { found: "value", value: found.minutesPerMonth } : nothing("unknown", found.reason);
}

const nothing = (outcome: "excluded" | "unknown", reason: ReasonCode): MomentResult => ({
  found: "nothing",
  outcome,
  reason,
});
