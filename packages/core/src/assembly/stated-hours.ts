import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { EmploymentFact } from "../facts/employment.ts";
import { observedUntilOf } from "../trajectory/provenance.ts";
import type { Job } from "../trajectory/trajectory.ts";

/** Hours per week as a delivery stated them until a day; without a number where statements of that day differ. */
export interface StatedHours {
  readonly hoursPerWeek?: number;
  readonly observedUntil: CalendarDate;
}

/** All statements of the hours of a merged job, oldest first. A number that is restated is not the number at the start. */
export function statedHoursOf(job: Job): readonly StatedHours[] {
  const { earlierHours } = job as { readonly earlierHours?: readonly StatedHours[] };
  if (job.hoursPerWeek === undefined) return earlierHours ?? [];
  const newest = { hoursPerWeek: job.hoursPerWeek, observedUntil: observedUntilOf(job, "hoursPerWeek") };
  return earlierHours === undefined ? [newest] : [...earlierHours, newest];
}

/** What versions of a job stated before the newest that states hours, oldest first; also where they state the same. */
export function earlierHoursOf(versions: readonly EmploymentFact[]): readonly StatedHours[] {
  const byDay = new Map<CalendarDate, Set<number>>();
  for (const { hoursPerWeek, observedUntil } of versions) {
    if (hoursPerWeek === undefined) continue;
    byDay.set(observedUntil, (byDay.get(observedUntil) ?? new Set()).add(hoursPerWeek));
  }
  const days = [...byDay.keys()].sort().slice(0, -1);
  return days.map((observedUntil) => {
    const [hoursPerWeek, ...others] = byDay.get(observedUntil) ?? [];
    return hoursPerWeek === undefined || others.length > 0 ? { observedUntil } : { hoursPerWeek, observedUntil };
  });
}
