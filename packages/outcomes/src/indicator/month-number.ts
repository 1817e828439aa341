import { type DayNumber, dateOfDay, dayNumber, firstDayOf, lastDayOf } from "@jobcoach/core";
import type { DayWindow } from "./coached-days.ts";

/** Months since year 0 as an integer: what comparisons of months use. */
export type MonthNumber = number;

/** The month of a date `yyyy-mm-dd`. */
export function monthNumber(date: string): MonthNumber {
  const year = digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
  return year * 12 + digit(date, 5) * 10 + digit(date, 6) - 1;
}

const digit = (date: string, at: number) => date.charCodeAt(at) - 48;

/** The month of a day. */
export const monthOfDay = (day: DayNumber): MonthNumber => monthNumber(dateOfDay(day));

/** First and last day of a month. */
export function daysOfMonth(month: MonthNumber): DayWindow {
  const name = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  return { from: dayNumber(firstDayOf(name)), to: dayNumber(lastDayOf(name)) };
}
