import { dayNumber } from "../calendar/day-number.ts";
import type { DaySpan } from "../calendar/day-span.ts";
import type { CoachingFact } from "../facts/coaching.ts";
import type { Conflict } from "../trajectory/conflict.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";

/**
 * Whether two statements of one contact or period total in a window disagree on its days or its minutes. The core then
 * leaves it out, so what remains is not all that was given, for whoever it was.
 */
export const hasDisputedHours = ({ conflicts }: Trajectory, window: DaySpan): boolean =>
  conflicts.length > 0 &&
  conflicts.some((conflict) => {
    const days = disputedDays(conflict);
    return days.length > 0 && Math.min(...days) <= window.to && Math.max(...days) >= window.from;
  });

/** The day the dispute is about, and where days are disputed all that were stated. */
function disputedDays({ kind, field, day, statements }: Conflict): readonly number[] {
  if (kind !== "coaching" || day === undefined) return [];
  if (MINUTES.has(field)) return [dayNumber(day)];
  if (!DAYS.has(field)) return [];
  return [day, ...statements.map(({ value }) => String(value))].map(dayNumber);
}

const MINUTES: ReadonlySet<string> = new Set<keyof CoachingFact>([
  "minutesEmployee",
  "minutesEmployer",
  "minutesGroup",
  "participants",
]);
const DAYS: ReadonlySet<string> = new Set<keyof CoachingFact>(["from", "to"]);
