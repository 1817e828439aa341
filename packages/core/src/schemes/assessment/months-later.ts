import { type CalendarDate, daysInMonth } from "../../calendar/calendar-date.ts";

/** The day with the same number that many whole months later (0 or more), or the last day of that month. */
export function monthsLater(date: CalendarDate, months: number): CalendarDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1];
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, inYear));
  return `${year}-${twoDigits(inYear)}-${twoDigits(day)}`;
}

const twoDigits = (number: number) => String(number).padStart(2, "0");
