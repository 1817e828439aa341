import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays } from "../calendar/day-number.ts";
import { BRIDGED_GAP_DAYS } from "../calendar/day-span.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";
import { RETURN_LAG_DAYS, wageReturnCoverages } from "./wage-return-verdict.ts";

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
export function maturityOf(trajectory: Trajectory, day: CalendarDate, asOf = observedUntilOf(trajectory)): Maturity {
  const byWageReturns = wageReturnCoverages(trajectory).some((coverage) => coverage.observedFrom <= day);
  const matureFrom = addDays(day, BRIDGED_GAP_DAYS + (byWageReturns ? RETURN_LAG_DAYS : 0));
  return { mature: asOf !== undefined && asOf >= matureFrom, asOf, matureFrom };
}

/** The latest day that any source of work speaks about: the streams of jobs, statements and wage returns. */
function observedUntilOf(trajectory: Trajectory): CalendarDate | undefined {
  const { jobs, measurements, results, coverages } = trajectory;
  const streams = new Set([...jobs, ...measurements, ...results].map((fact) => fact.stream));
  const bearing = [
    ...jobs,
    ...coverages.filter((coverage) => coverage.sourceKind === "wage-return" || streams.has(coverage.stream)),
  ];
  return bearing.reduce<CalendarDate | undefined>(
    (latest, { observedUntil }) => (latest === undefined || observedUntil > latest ? observedUntil : latest),
    undefined,
  );
}
