import { type CoachingFact, type CoverageFact, dateOfDay, dayNumber, firstDayOf, lastDayOf } from "@jobcoach/core";
import type { Subject } from "../observation/subject.ts";
import type { DayWindow } from "./coached-days.ts";
import { addMinutes, type MinuteSum, minutesPerMonth } from "./monthly-minutes.ts";

export type MinutesFor = "employee" | "employer";

/** Whole minutes per month in a window, or why nobody can say. */
export type WindowMinutes =
  | { readonly known: true; readonly minutesPerMonth: number }
  | { readonly known: false; readonly reason: "hours-not-known" | "window-not-observed" };

/**
 * Minutes per month from logged coaching. Totals of a longer period are spread over its days; minutes of a group are divided
 * by its participants. A month without any log is 0 only where the log is complete, else the window is not known.
 */
export function loggedMinutes(
  { trajectory, ownCoverages }: Subject,
  window: DayWindow,
  stretches: readonly DayWindow[],
  days: number,
  whose: MinutesFor,
): WindowMinutes {
  const logs = logsOf(trajectory.coaching, trajectory.streams);
  const coverages = logs.length === 0 ? ownCoverages : coveragesOf(trajectory.coverages, logs);
  if (!isObserved(coverages, logs, window)) return { known: false, reason: "window-not-observed" };

  const sum: MinuteSum = { whole: 0, parts: [] };
  const loggedMonths = new Set<string>();
  for (const log of logs) {
    if (!speaksOf(log, whose)) continue;
    if (log.minutesGroup !== undefined && log.participants === undefined && whose === "employee")
      return { known: false, reason: "hours-not-known" };
    const from = dayNumber(log.from);
    const to = dayNumber(log.to);
    for (const month of monthsBetween(log.from, log.to)) loggedMonths.add(month);
    const overlap = Math.min(to, window.to) - Math.max(from, window.from) + 1;
    if (overlap > 0) addLog(sum, log, whose, overlap, to - from + 1);
  }
  for (const stretch of stretches) {
    for (const month of monthsBetween(dateOfDay(stretch.from), dateOfDay(stretch.to))) {
      if (!loggedMonths.has(month) && !isLogComplete(coverages, month, stretch))
        return { known: false, reason: "hours-not-known" };
    }
  }
  return { known: true, minutesPerMonth: minutesPerMonth(sum, days) };
}

/** The logs of the streams that grant the coaching; those of others only where these log nothing. */
function logsOf(coaching: readonly CoachingFact[], streams: readonly string[]): readonly CoachingFact[] {
  const logs = coaching.filter((fact) => fact.mode === "logged");
  const own = logs.filter((log) => streams.includes(log.stream));
  return own.length > 0 ? own : logs;
}

const coveragesOf = (coverages: readonly CoverageFact[], logs: readonly CoachingFact[]) =>
  coverages.filter((coverage) => logs.some((log) => log.stream === coverage.stream));

function isObserved(
  coverages: readonly CoverageFact[],
  logs: readonly CoachingFact[],
  { from, to }: DayWindow,
): boolean {
  const first = dateOfDay(from);
  const last = dateOfDay(to);
  if (coverages.length === 0) return logs.some((log) => log.observedUntil >= last);
  return (
    coverages.some((coverage) => coverage.observedFrom <= first) &&
    coverages.some((coverage) => coverage.observedUntil >= last)
  );
}

function speaksOf(log: CoachingFact, whose: MinutesFor): boolean {
  return whose === "employer"
    ? log.minutesEmployer !== undefined
    : log.minutesEmployee !== undefined || log.minutesGroup !== undefined;
}

function addLog(sum: MinuteSum, log: CoachingFact, whose: MinutesFor, overlap: number, length: number): void {
  if (whose === "employer") {
    addMinutes(sum, (log.minutesEmployer ?? 0) * overlap, length);
    return;
  }
  addMinutes(sum, (log.minutesEmployee ?? 0) * overlap, length);
  if (log.minutesGroup !== undefined) addMinutes(sum, log.minutesGroup * overlap, length * (log.participants ?? 1));
}

function isLogComplete(coverages: readonly CoverageFact[], month: string, { from, to }: DayWindow): boolean {
  const first = dateOfDay(Math.max(from, dayNumber(firstDayOf(month))));
  const last = dateOfDay(Math.min(to, dayNumber(lastDayOf(month))));
  return coverages.some(
    (coverage) =>
      coverage.hoursMode === "logged" &&
      coverage.hoursLogComplete &&
      coverage.observedFrom <= first &&
      coverage.observedUntil >= last,
  );
}

/** Months `yyyy-mm` from the month of one date to that of another. */
function* monthsBetween(from: string, to: string): Generator<string> {
  const last = to.slice(0, 7);
  let month = from.slice(0, 7);
  while (month <= last) {
    yield month;
    const year = Number(month.slice(0, 4));
    const next = Number(month.slice(5)) + 1;
    month = next > 12 ? `${year + 1}-01` : `${year}-${next < 10 ? "0" : ""}${next}`;
  }
}
