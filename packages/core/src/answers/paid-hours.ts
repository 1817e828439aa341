import { isFromWageReturns } from "../assembly/work-spans.ts";
import { dayNumber } from "../calendar/day-number.ts";
import { type DaySpan, overlap } from "../calendar/day-span.ts";
import { isPaid } from "../facts/work-kind.ts";
import { daysIn as daysTogether, joined } from "../hours/coached-days.ts";
import type { Job } from "../trajectory/trajectory.ts";

/**
 * Paid hours per week in a stretch of days by the wage returns, in hundredths of an hour, halves up; a return that lies partly
 * in it counts by days. `undefined` where no return speaks of every day of the stretch, one lacks its hours, or corrections leave
 * less than nothing.
 */
export function paidHoursPerWeek(jobs: readonly Job[], window: DaySpan): number | undefined {
  if (!jobs.some(isFromWageReturns)) return undefined;
  const spoken: DaySpan[] = [];
  let minuteDays = 0;
  for (const job of jobs) {
    if (!isFromWageReturns(job) || isPaid(job) !== "yes") continue;
    for (const { from, to, paidMinutes } of job.returns ?? []) {
      const period = { from: dayNumber(from), to: dayNumber(to) };
      const shared = overlap(period, window);
      if (shared === undefined) continue;
      if (paidMinutes === undefined) return undefined;
      minuteDays += (paidMinutes * daysIn(shared)) / daysIn(period);
      spoken.push(shared);
    }
  }
  if (daysTogether(joined(spoken)) < daysIn(window) || minuteDays < 0) return undefined;
  return Math.round((minuteDays * DAYS_PER_WEEK * 100) / (MINUTES_PER_HOUR * daysIn(window)));
}

const DAYS_PER_WEEK = 7;
const MINUTES_PER_HOUR = 60;

const daysIn = ({ from, to }: DaySpan) => to - from + 1;
