import type { DaySpan } from "../calendar/day-span.ts";
import { daysOfMonth, monthOfDay } from "../calendar/month-number.ts";
import type { CoachingLog, LogCoverage, LogLine } from "./coaching-log.ts";
import { addMinutes, type MinuteSum, minutesPerMonth } from "./monthly-minutes.ts";

/** For whom coaching was: the employee, or the employer and colleagues. */
export type MinutesFor = "employee" | "employer";

/** Why nobody can say how much coaching was given. */
export type HoursUnknownReason = "hours-not-known" | "window-not-observed" | "coaching-end-not-known";

/** Whole minutes per month in a window, or why nobody can say. */
export type WindowMinutes =
  | { readonly known: true; readonly minutesPerMonth: number }
  | { readonly known: false; readonly reason: HoursUnknownReason };

/**
 * Minutes per month from logged coaching. Totals of a longer period are spread over its days; minutes of a group are divided
 * by its participants. A month without any log is 0 only where the log is complete, else the window is not known.
 * Contacts of a log that never gives these minutes say nothing of them either: it need not be kept for both.
 */
export function loggedMinutes(
  log: CoachingLog,
  window: DaySpan,
  stretches: readonly DaySpan[],
  coachedDays: number,
  whose: MinutesFor,
): WindowMinutes {
  if (!isObserved(log, window, stretches)) return NOT_OBSERVED;

  const { lines, coverages } = log;
  const sum: MinuteSum = { whole: 0, parts: undefined };
  let isSpokenOf = false;
  let isSilentInWindow = false;
  for (const line of lines) {
    const overlap = overlapOf(line, window);
    if (!speaksOf(line, whose)) {
      if (overlap > 0) isSilentInWindow = true;
      continue;
    }
    isSpokenOf = true;
    if (overlap > 0 && !addLine(sum, line, whose, overlap)) return NOT_KNOWN;
  }
  if (isSilentInWindow && !isSpokenOf) return NOT_KNOWN;
  if (!isLogComplete(coverages, window, window) && !hasNoGap(log, whose, window, stretches)) return NOT_KNOWN;
  return { known: true, minutesPerMonth: minutesPerMonth(sum, coachedDays) };
}

/** Whether the deliveries reach over the window and leave no coached day between them out. */
function isObserved(log: CoachingLog, window: DaySpan, stretches: readonly DaySpan[]): boolean {
  const { coverages, observed, lastObserved } = log;
  if (coverages.length === 0) return lastObserved >= window.to;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const coverage of coverages) {
    from = Math.min(from, coverage.from);
    to = Math.max(to, coverage.to);
  }
  if (from > window.from || to < window.to) return false;
  for (const stretch of stretches) if (!isWithinOne(observed, stretch)) return false;
  return true;
}

function isWithinOne(spans: readonly DaySpan[], { from, to }: DaySpan): boolean {
  for (const span of spans) if (span.from <= from && span.to >= to) return true;
  return false;
}

/** Whether every month in which coaching ran has a log, or lies where the log is complete. */
function hasNoGap(
  { lines, coverages }: CoachingLog,
  whose: MinutesFor,
  window: DaySpan,
  stretches: readonly DaySpan[],
): boolean {
  const logged = new Set<number>();
  const lastOfWindow = monthOfDay(window.to);
  for (const line of lines) {
    if (!speaksOf(line, whose)) continue;
    const last = Math.min(monthOfDay(line.to), lastOfWindow);
    for (let month = monthOfDay(Math.max(line.from, window.from)); month <= last; month++) logged.add(month);
  }
  return stretches.every((stretch) => {
    const last = monthOfDay(stretch.to);
    for (let month = monthOfDay(stretch.from); month <= last; month++)
      if (!logged.has(month) && !isLogComplete(coverages, daysOfMonth(month), stretch)) return false;
    return true;
  });
}

const overlapOf = (line: DaySpan, window: DaySpan) =>
  Math.min(line.to, window.to) - Math.max(line.from, window.from) + 1;

const NOT_OBSERVED: WindowMinutes = { known: false, reason: "window-not-observed" };
const NOT_KNOWN: WindowMinutes = { known: false, reason: "hours-not-known" };

function speaksOf({ fact }: LogLine, whose: MinutesFor): boolean {
  return whose === "employer"
    ? fact.minutesEmployer !== undefined
    : fact.minutesEmployee !== undefined || fact.minutesGroup !== undefined;
}

/** Adds the part of a line that overlaps the window; `false` when nobody knows how many shared a group's minutes. */
function addLine(sum: MinuteSum, { fact, from, to }: LogLine, whose: MinutesFor, overlap: number): boolean {
  const length = to - from + 1;
  if (whose === "employer") {
    addMinutes(sum, (fact.minutesEmployer ?? 0) * overlap, length);
    return true;
  }
  addMinutes(sum, (fact.minutesEmployee ?? 0) * overlap, length);
  if (fact.minutesGroup === undefined) return true;
  if (fact.participants === undefined) return false;
  addMinutes(sum, fact.minutesGroup * overlap, length * fact.participants);
  return true;
}

function isLogComplete(coverages: readonly LogCoverage[], month: DaySpan, stretch: DaySpan): boolean {
  const first = Math.max(month.from, stretch.from);
  const last = Math.min(month.to, stretch.to);
  for (const { complete, from, to } of coverages) if (complete && from <= first && to >= last) return true;
  return false;
}
