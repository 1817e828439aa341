import { dayNumber } from "../calendar/day-number.ts";
import type { DaySpan } from "../calendar/day-span.ts";
import type { CoachingFact } from "../facts/coaching.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";
import { coachedStretches, daysIn } from "./coached-days.ts";
import { type CoachingLog, coachingLogOf } from "./coaching-log.ts";
import { hasDisputedHours } from "./disputed-hours.ts";
import { hoursModeOf, type RecordedHoursMode } from "./hours-mode.ts";
import { type HoursUnknownReason, loggedMinutes, type MinutesFor, type WindowMinutes } from "./logged-minutes.ts";
import { momentWindows, nearestToMoment, type PairedMoment } from "./moments.ts";

/** Minutes of coaching per month in a window, for the employee and for the employer, and on how many days coaching ran. */
export interface CoachingMinutes {
  readonly coachedDays: number;
  readonly employee: WindowMinutes;
  readonly employer: WindowMinutes;
}

/** Coaching at the start and at follow-up. Logged and reported minutes are never put together. */
export interface CoachingMinutesAtMoments {
  readonly mode: RecordedHoursMode;
  readonly baseline: CoachingMinutes;
  readonly followUp: CoachingMinutes;
}

/** Days after t0 that each moment looks at for hours, both inclusive. Decisions of this project. */
export const hoursWindows: Readonly<Record<PairedMoment, DaySpan>> = {
  baseline: { from: 0, to: 90 },
  followUp: { from: 91, to: 181 },
};

/**
 * Minutes of coaching per month (30.4375 days) at the start (days 0 to 90 after t0) and at follow-up (days 91 to 181), rounded
 * to whole minutes, halves up. Logged: minutes of the window over its coached days. Reported: the coach's stated monthly
 * average of the moment. Awarded hours never count. `undefined` for a trajectory without t0.
 */
export function coachingMinutesAtMoments(trajectory: Trajectory): CoachingMinutesAtMoments | undefined {
  if (trajectory.t0 === undefined) return undefined;
  const t0Day = dayNumber(trajectory.t0);
  const mode = hoursModeOf(trajectory);
  const log = mode === "logged" ? coachingLogOf(trajectory) : undefined;
  const at = (moment: PairedMoment): CoachingMinutes => {
    const window = daysAfter(t0Day, hoursWindows[moment]);
    if (log !== undefined) return minutesIn(trajectory, log, window);
    if (mode === "reported") return reportedAt(trajectory, t0Day, moment, window);
    return notKnown(trajectory, window, "hours-not-known");
  };
  return { mode, baseline: at("baseline"), followUp: at("followUp") };
}

/** Logged minutes of coaching per month in any window of days, both ends inclusive. */
export const loggedCoachingMinutes = (trajectory: Trajectory, window: DaySpan): CoachingMinutes =>
  minutesIn(trajectory, coachingLogOf(trajectory), window);

function minutesIn(trajectory: Trajectory, log: CoachingLog, window: DaySpan): CoachingMinutes {
  const stretches = coachedStretches(trajectory.episodes, window);
  if (stretches === undefined) return bothUnknown(0, "coaching-end-not-known");
  const coachedDays = daysIn(stretches);
  if (coachedDays === 0 || hasDisputedHours(trajectory, window)) return bothUnknown(coachedDays, "hours-not-known");
  const minutesFor = (whose: MinutesFor) => loggedMinutes(log, window, stretches, coachedDays, whose);
  return { coachedDays, employee: minutesFor("employee"), employer: minutesFor("employer") };
}

/** The coach's stated monthly average, by its label or else by its date. */
function reportedAt(trajectory: Trajectory, t0Day: number, moment: PairedMoment, window: DaySpan): CoachingMinutes {
  const stretches = coachedStretches(trajectory.episodes, window);
  if (stretches === undefined) return bothUnknown(0, "coaching-end-not-known");
  const coachedDays = daysIn(stretches);
  if (hasDisputedHours(trajectory, daysAfter(t0Day, momentWindows[moment])))
    return bothUnknown(coachedDays, "hours-not-known");
  const minutesOf = (minutes: (fact: CoachingFact) => number | undefined): WindowMinutes => {
    const report = nearestToMoment(trajectory.coaching, moment, t0Day, (fact) =>
      fact.mode === "reported" && minutes(fact) !== undefined ? fact.from : undefined,
    );
    const minutesPerMonth = report && minutes(report);
    return minutesPerMonth === undefined ? unknown("hours-not-known") : { known: true, minutesPerMonth };
  };
  return {
    coachedDays,
    employee: minutesOf((fact) => fact.minutesEmployee),
    employer: minutesOf((fact) => fact.minutesEmployer),
  };
}

function notKnown(trajectory: Trajectory, window: DaySpan, reason: HoursUnknownReason): CoachingMinutes {
  const stretches = coachedStretches(trajectory.episodes, window);
  return stretches === undefined ? bothUnknown(0, "coaching-end-not-known") : bothUnknown(daysIn(stretches), reason);
}

const daysAfter = (t0Day: number, { from, to }: DaySpan): DaySpan => ({ from: t0Day + from, to: t0Day + to });

const unknown = (reason: HoursUnknownReason): WindowMinutes => ({ known: false, reason });

const bothUnknown = (coachedDays: number, reason: HoursUnknownReason): CoachingMinutes => ({
  coachedDays,
  employee: unknown(reason),
  employer: unknown(reason),
});
