import type { CalendarDate } from "../calendar/calendar-date.ts";
import { type DayNumber, dateOfDay, dayNumber } from "../calendar/day-number.ts";
import { BRIDGED_GAP_DAYS } from "../calendar/day-span.ts";
import type { CoverageFact } from "../facts/coverage.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";
import { rememberLast } from "../values/remember-last.ts";
import { RETURN_LAG_DAYS } from "./wage-return-verdict.ts";

export interface Maturity {
  readonly mature: boolean;
  /** The latest day any source of work speaks about; absent where none does. */
  readonly asOf: CalendarDate | undefined;
  /** The first `asOf` at which the question about the day may be answered. */
  readonly matureFrom: CalendarDate;
}

/**
 * Whether the question who works on a day may be answered yet: 28 days after it have been observed, and 62 more where the
 * wage returns were asked about it. Comes before the outcome, so that early losses do not enter before successes.
 */
export function maturityOf(trajectory: Trajectory, date: CalendarDate, from?: CalendarDate): Maturity {
  const day = dayNumber(date);
  const asOf = from ?? observedUntilOf(trajectory);
  const matureFrom = workSettledFrom(trajectory, day);
  return {
    mature: asOf !== undefined && dayNumber(asOf) >= matureFrom,
    asOf,
    matureFrom: dateOfDay(matureFrom),
  };
}

/** The first day on which all sources of work have had the time to tell of a day. */
export const workSettledFrom = (trajectory: Trajectory, day: DayNumber): DayNumber =>
  day + BRIDGED_GAP_DAYS + (returnsAskedFrom(trajectory) <= day ? RETURN_LAG_DAYS : 0);

/** The first day that any answer of the wage returns about this person speaks of; never, where nobody asked. */
const returnsAskedFrom: (trajectory: Trajectory) => DayNumber = /* @__PURE__ */ rememberLast(({ coverages }) => {
  let first = Number.POSITIVE_INFINITY;
  for (const { sourceKind, observedFrom } of coverages)
    if (sourceKind === "wage-return") first = Math.min(first, dayNumber(observedFrom));
  return first;
});

/** The latest day that any source of work speaks about: the streams of jobs, statements and wage returns. */
export const workObservedUntil: (trajectory: Trajectory) => DayNumber | undefined = /* @__PURE__ */ rememberLast(
  (trajectory) => {
    const date = observedUntilOf(trajectory);
    return date === undefined ? undefined : dayNumber(date);
  },
);

function observedUntilOf(trajectory: Trajectory): CalendarDate | undefined {
  let latest: CalendarDate | undefined;
  for (const { observedUntil } of trajectory.jobs)
    if (latest === undefined || observedUntil > latest) latest = observedUntil;
  for (const coverage of trajectory.coverages) {
    const { observedUntil } = coverage;
    if ((latest === undefined || observedUntil > latest) && bearsOnWork(trajectory, coverage)) latest = observedUntil;
  }
  return latest;
}

function bearsOnWork({ jobs, measurements, results }: Trajectory, { sourceKind, stream }: CoverageFact): boolean {
  const isOfStream = (fact: { readonly stream: string }) => fact.stream === stream;
  return (
    sourceKind === "wage-return" || jobs.some(isOfStream) || measurements.some(isOfStream) || results.some(isOfStream)
  );
}
