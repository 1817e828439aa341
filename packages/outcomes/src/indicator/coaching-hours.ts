import type { CoachingFact, DayNumber, Trajectory } from "@jobcoach/core";
import { exclusionAt, outsidePopulation } from "../observation/eligibility.ts";
import {
  combineMoments,
  type MomentResult,
  momentWindows,
  nearestToMoment,
  type PairedMoment,
} from "../observation/moments.ts";
import type { Observation, PairedValue } from "../observation/observation.ts";
import type { ReasonCode, ReasonList } from "../observation/reasons.ts";
import { observedUntilOf, type Subject } from "../observation/subject.ts";
import { coachedStretches, type DayWindow, daysIn } from "./coached-days.ts";
import { type CoachingLog, coachingLogOf } from "./coaching-log.ts";
import { hasDisputedHours } from "./disputed-hours.ts";
import type { RecordedHoursMode } from "./indicator.ts";
import { loggedMinutes, type MinutesFor } from "./logged-minutes.ts";
import { finalThroughOf } from "./maturity.ts";

/** Days after t0 that each moment looks at, both inclusive. */
export const hoursWindows: Readonly<Record<PairedMoment, { readonly from: number; readonly to: number }>> = {
  baseline: { from: 0, to: 90 },
  followUp: { from: 91, to: 181 },
};

const MINIMUM_COACHED_DAYS = 28;

export const coachingHoursReasons: ReasonList = {
  "out-of-scope": ["never-placed", "not-index-trajectory"],
  excluded: ["started-before-coverage", "died", "reached-state-pension-age", "coached-too-short"],
  "not-mature": ["window-not-over"],
  unknown: ["hours-not-known", "window-not-observed", "coaching-end-not-known"],
  counted: ["pair", "baseline-only", "follow-up-only"],
};

/**
 * How the hours of a trajectory were recorded: as the coaching facts are, logs before reports; without facts as the granting
 * streams say they record hours. Awarded hours are no hours given.
 */
export function hoursModeOf({ coaching, coverages, streams }: Trajectory): RecordedHoursMode {
  let mode: RecordedHoursMode = "none";
  for (const fact of coaching) {
    if (fact.mode === "logged") return "logged";
    mode = "reported";
  }
  if (mode !== "none") return mode;
  for (const coverage of coverages) {
    if (!streams.includes(coverage.stream)) continue;
    if (coverage.hoursMode === "logged") return "logged";
    if (coverage.hoursMode === "reported") mode = "reported";
  }
  return mode;
}

/** Minutes of coaching per month at the start and at follow-up. */
export function judgeCoachingHours(subject: Subject, whose: MinutesFor): Observation<PairedValue> {
  const outside = outsidePopulation(subject) ?? exclusionAt(subject, hoursWindows.followUp.to);
  if (outside !== undefined) return outside;
  const basis = basisOf(subject);
  const { finalThrough } = basis;
  if (finalThrough < subject.t0Day + hoursWindows.followUp.to)
    return { outcome: "not-mature", reason: "window-not-over", finalThrough };
  return combineMoments(
    minutesAt(subject, basis, "baseline", whose),
    minutesAt(subject, basis, "followUp", whose),
    finalThrough,
  );
}

/** What both indicators of hours look at, found once per trajectory. */
interface Basis {
  readonly finalThrough: DayNumber;
  readonly mode: RecordedHoursMode;
  readonly log: CoachingLog | undefined;
  readonly windows: Readonly<Record<PairedMoment, CoachedWindow>>;
}

interface CoachedWindow {
  readonly window: DayWindow;
  /** Absent where the coaching ended on a day nobody knows. */
  readonly stretches: readonly DayWindow[] | undefined;
  readonly days: number;
}

function basisOf(subject: Subject): Basis {
  if (subject.found.hours !== undefined) return subject.found.hours as Basis;
  const mode = hoursModeOf(subject.trajectory);
  const basis: Basis = {
    finalThrough: finalThroughOf(observedUntilOf(subject, subject.trajectory.coaching)),
    mode,
    log: mode === "logged" ? coachingLogOf(subject.trajectory) : undefined,
    windows: { baseline: coachedWindow(subject, "baseline"), followUp: coachedWindow(subject, "followUp") },
  };
  subject.found.hours = basis;
  return basis;
}

function coachedWindow({ trajectory, t0Day }: Subject, moment: PairedMoment): CoachedWindow {
  const window = { from: t0Day + hoursWindows[moment].from, to: t0Day + hoursWindows[moment].to };
  const stretches = coachedStretches(trajectory.episodes, window);
  return { window, stretches, days: daysIn(stretches ?? []) };
}

function minutesAt(
  subject: Subject,
  { log, mode, windows }: Basis,
  moment: PairedMoment,
  whose: MinutesFor,
): MomentResult {
  const { window, stretches, days } = windows[moment];
  if (stretches === undefined) return nothing("unknown", "coaching-end-not-known");
  if (days < MINIMUM_COACHED_DAYS) return nothing("excluded", "coached-too-short");
  if (mode === "none") return nothing("unknown", "hours-not-known");
  const disputable = log === undefined ? momentDays(subject, moment) : window;
  if (hasDisputedHours(subject.trajectory, disputable)) return nothing("unknown", "hours-not-known");
  if (log === undefined) return reportedMinutes(subject, moment, whose);
  const minutes = loggedMinutes(log, window, stretches, days, whose);
  return minutes.known ? { found: "value", value: minutes.minutesPerMonth } : nothing("unknown", minutes.reason);
}

/** The days around t0 whose reports belong to a moment. */
function momentDays({ t0Day }: Subject, moment: PairedMoment): DayWindow {
  const { from, to } = momentWindows[moment];
  return { from: t0Day + from, to: t0Day + to };
}

/** The coach's stated monthly average, by its label or else by its date. */
function reportedMinutes({ trajectory, t0Day }: Subject, moment: PairedMoment, whose: MinutesFor): MomentResult {
  const minutesOf = (fact: CoachingFact) => (whose === "employee" ? fact.minutesEmployee : fact.minutesEmployer);
  const reports = trajectory.coaching.filter((fact) => fact.mode === "reported" && minutesOf(fact) !== undefined);
  const report = nearestToMoment(reports, moment, t0Day, (fact) => fact.from);
  const minutes = report && minutesOf(report);
  return minutes === undefined ? nothing("unknown", "hours-not-known") : { found: "value", value: minutes };
}

const nothing = (outcome: "excluded" | "unknown", reason: ReasonCode): MomentResult => ({
  found: "nothing",
  outcome,
  reason,
});
