import { type DayNumber, dayNumberOf } from "./day-number.ts";
import type { DaySpan } from "./day-span.ts";

/** Months since year 0 as an integer: what comparisons of months use. */
export type MonthNumber = number;

/** The month of a date `yyyy-mm-dd`. */
export function monthNumber(date: string): MonthNumber {
  const year = digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
  return year * 12 + digit(date, 5) * 10 + digit(date, 6) - 1;
}

const digit = (date: string, at: number) => date.charCodeAt(at) - 48;

/** The month of a day, by the day of the year counted from March, without making a date of it. */
export function monthOfDay(day: DayNumber): MonthNumber {
  const shifted = day + DAYS_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const year = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  return (era * 400 + year) * 12 + Math.floor((5 * dayOfYear + 2) / 153) + 2;
}

const DAYS_PER_ERA = 146_097;
const DAYS_TO_EPOCH = 719_468;

/** First and last day of a month. */
export function daysOfMonth(month: MonthNumber): DaySpan {
  return { from: firstDayOf(month), to: firstDayOf(month + 1) - 1 };
}

const firstDayOf = (month: MonthNumber): DayNumber => dayNumberOf(Math.floor(month / 12), (month % 12) + 1, 1);
