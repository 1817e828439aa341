import { type CalendarDate, calendarDate, daysInMonth } from "./calendar-date.ts";

/** The same day of the month so many whole months later (0 or more), or the last day of that month. After 2199: 2199-12-31. */
export function monthsLater(date: CalendarDate, months: number): CalendarDate {
  const count = Number(date.slice(0, 4)) * MONTHS_PER_YEAR + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / MONTHS_PER_YEAR), (count % MONTHS_PER_YEAR) + 1];
  return calendarDate(year, month, Math.min(Number(date.slice(8)), daysInMonth(year, month))) ?? "2199-12-31";
}

const MONTHS_PER_YEAR = 12;
