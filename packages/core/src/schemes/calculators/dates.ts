import { type CalendarDate, calendarDate, daysInMonth } from "../../calendar/calendar-date.ts";
import { MONTHS_PER_YEAR } from "./units.ts";

/** The first of January of the year of a day. */
export const firstOfYear = (on: CalendarDate): CalendarDate => `${yearOf(on)}-01-01`;

/** The same day of the month so many months later; the last day where that month is shorter. Later than 2199: 2199-12-31. */
export function monthsLater(date: CalendarDate, months: number): CalendarDate {
  const [, month, day] = date.split("-").map(Number);
  const count = month! - 1 + months;
  const year = Number(yearOf(date)) + Math.floor(count / MONTHS_PER_YEAR);
  const inYear = (count % MONTHS_PER_YEAR) + 1;
  return calendarDate(year, inYear, Math.min(day!, daysInMonth(year, inYear))) ?? "2199-12-31";
}

const yearOf = (date: CalendarDate) => date.split("-")[0]!;
