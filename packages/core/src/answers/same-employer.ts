import { spansByRegisters, spansByWageReturns } from "../assembly/work-spans.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { dayNumber } from "../calendar/day-number.ts";
import { covers } from "../calendar/day-span.ts";
import { statusOn } from "../status/status-on.ts";
import type { WorkStatus } from "../status/work-status.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";

/** Whether somebody works for the employer of t0 on a day. */
export type SameEmployer = "same" | "other" | "not-working" | "unknown";

/**
 * Whether the work on a day is with the employer of t0: by the job that answers the status, else by the paid jobs that run on
 * the day. Unknown where an employer is not known or the status is not. Working for both the old and a new employer is `same`.
 */
export function sameEmployerOn(
  trajectory: Trajectory,
  date: CalendarDate,
  status: WorkStatus = statusOn(trajectory, date),
): SameEmployer {
  if (status.status === "no") return "not-working";
  const first = trajectory.jobAtStart?.employerKey;
  if (status.status === "unknown" || first === undefined) return "unknown";
  const employers = [status.employerKey, ...employersOn(trajectory, date)].filter((key) => key !== undefined);
  if (employers.includes(first)) return "same";
  return status.employerKey === undefined && employers.length === 0 ? "unknown" : "other";
}

function employersOn({ jobs }: Trajectory, date: CalendarDate) {
  const day = dayNumber(date);
  const spans = [...spansByWageReturns(jobs), ...spansByRegisters(jobs)];
  return spans.filter((span) => covers(span, day)).map(({ job }) => job.employerKey);
}
