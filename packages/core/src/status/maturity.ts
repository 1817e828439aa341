import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays } from "../calendar/day-number.ts";
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
export function maturityOf(trajectory: Trajectory, day: CalendarDate, asOf = observedUntilOf(trajectory)): Maturity {
  const byWageReturns = trajectory.coverages.some(
    ({ sourceKind, observedFrom }) => sourceKind === "wage-return" && observedFrom <= day,
  );
  const matureFrom = addDays(day, BRIDGED_GAP_DAYS + (byWageReturns ? RETURN_LAG_DAYS : 0));
  return { mature: asOf !== undefined && asOf >= matureFrom, asOf, matureFrom };
}

/** The latest day that any source of work speaks about: the streams of jobs, statements and wage returns. */
const observedUntilOf: (trajectory: Trajectory) => CalendarDate | undefined = /* @__PURE__ */ rememberLast(
  (trajectory) => {
    let latest: CalendarDate | undefined;
    for (const { observedUntil } of trajectory.jobs)
      if (latest === undefined || observedUntil > latest) latest = observedUntil;
    for (const coverage of trajectory.coverages) {
      const { observedUntil } = coverage;
      if ((latest === undefined || observedUntil > latest) && bearsOnWork(trajectory, coverage)) latest = observedUntil;
    }
    return latest;
  },
);

function bearsOnWork({ jobs, measurements, results }: Trajectory, { sourceKind, stream }: CoverageFact): boolean {
  const isOfStream = (fact: { readonly stream: string }) => fact.stream === stream;
  return (
    sourceKind === "wage-return" || jobs.some(isOfStream) || measurements.some(isOfStream) || results.some(isOfStream)
  );
}
