import type { CalendarDate } from "./calendar-date.ts";

/** Days since 1970-01-01 as an integer; what all arithmetic with dates uses. */
export type DayNumber = number;

const DAYS_PER_ERA = 146_097;
const DAYS_TO_EPOCH = 719_468;

/** The day number of a valid calendar date; 1970-01-01 is 0. Read once for each date, because many ask for the same. */
export function dayNumber(date: CalendarDate): DayNumber {
  const known = days.get(date);
  return known === undefined ? readDay(date) : known;
}

function readDay(date: CalendarDate): DayNumber {
  const [year, month, dayOfMonth] = [wholeNumber(date, 0, 4), wholeNumber(date, 5, 7), wholeNumber(date, 8, 10)];
  const day = dayNumberOf(year, month, dayOfMonth);
  if (days.size < MOST_DATES) days.set(date, day);
  return day;
}

const days = /* @__PURE__ */ new Map<CalendarDate, DayNumber>();
/** About all days there are from 1900 to 2199. */
const MOST_DATES = 110_000;

/** The day number of a day (1 to 31) of a month (1 to 12), in whole numbers throughout. */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  const yearFromMarch = month > 2 ? year : year - 1;
  const century = (yearFromMarch / 100) | 0;
  const leapDays = (yearFromMarch >> 2) - century + (century >> 2);
  const daysToMonth = ((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0;
  return yearFromMarch * 365 + leapDays + daysToMonth + day - 1 - DAYS_TO_EPOCH;
}

/** The calendar date of a day number; the inverse of `dayNumber`. Made once for each day, because many ask for the same. */
export function dateOfDay(day: DayNumber): CalendarDate {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = writeDate(day);
  if (dates.size < MOST_DATES) dates.set(day, date);
  return date;
}

const dates = /* @__PURE__ */ new Map<DayNumber, CalendarDate>();

function writeDate(day: DayNumber): CalendarDate {
  const shifted = day + DAYS_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day1 = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${padded(month)}-${padded(day1)}`;
}

/** The date that many days later; negative goes back. */
export const addDays = (date: CalendarDate, days: number): CalendarDate => dateOfDay(dayNumber(date) + days);

const wholeNumber = (date: string, from: number, to: number) => Number.parseInt(date.slice(from, to), 10);
const padded = (number: number) => (number < 10 ? `0${number}` : String(number));
