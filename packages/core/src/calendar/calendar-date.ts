import { z } from "zod";

/** A calendar date `yyyy-mm-dd` without time or time zone; the day must exist. Years 1900 to 2199. */
export const CalendarDate = z
  .string()
  .refine(isCalendarDate, { error: "not a calendar date" })
  .meta({ id: "CalendarDate", title: "Datum", description: "A calendar date without time or zone, yyyy-mm-dd." });
export type CalendarDate = z.infer<typeof CalendarDate>;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is an existing day written `yyyy-mm-dd`, years 1900 to 2199. */
export function isCalendarDate(text: string): boolean {
  const match = SHAPE.exec(text);
  if (match === null) return false;
  return isExistingDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The date of a year, month (1 to 12) and day, or `undefined` when that day does not exist. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  if (!isExistingDay(year, month, day)) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function isExistingDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

/** Days in a month (1 to 12) of the Gregorian calendar: 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const twoDigits = (number: number) => (number < 10 ? `0${number}` : String(number));
