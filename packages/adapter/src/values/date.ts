import { type CalendarDate, daysInMonth, type End, endOn, openEnd, unknownEnd } from "@jobcoach/core";
import { dateRules } from "./date-rules.ts";
import { type Fault, faultOf, isFault, type Reading, type Remark } from "./reading.ts";

/** The order a source declares: 31-12-2025, 2025-12-31 or 20251231. */
export type DateOrder = "dmy" | "iso" | "ymd8";

const NO_SUCH_DAY = faultOf(dateRules["no-such-day"]);
const NO_SUCH_MONTH = faultOf(dateRules["no-such-month"]);
const YEAR_OUT_OF_RANGE = faultOf(dateRules["year-out-of-range"]);
const TWO_DIGIT_YEAR = faultOf(dateRules["two-digit-year"]);
const SERIAL_NUMBER = faultOf(dateRules["serial-number"]);
const NOT_A_DATE = faultOf(dateRules["not-a-date"]);

/** What exports write for an end that has not come, and for one that nobody knows. */
const NEVER = 9999_12_31;
const NEVER_IN_SUWI = 9999_12_30;
const NOT_KNOWN = 0;

const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const TIME = /[T ]\d{1,2}:\d{2}(:\d{2}([.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;
/** A day with a time to the nanosecond and its zone, and some room. */
const LONGEST_WRITTEN = 40;
const SHORT_YEAR = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/;
const SERIAL = /^\d{5}([.,]\d+)?$/;

/**
 * A calendar date in any of the notations that name the day without doubt; one that differs from the declared order gets a
 * remark. `31-12-9999` and `00-00-0000` mean that there is no date: `undefined`.
 */
export function readDate(text: string, order: DateOrder, remark: Remark): Reading<CalendarDate | undefined> {
  const packed = packedDate(text);
  if (typeof packed !== "number") return packed;
  if (orderOf(text) !== order) remark(dateRules["other-notation"]);
  if (packed === NEVER || packed === NEVER_IN_SUWI || packed === NOT_KNOWN) return undefined;
  return dateOf(packed);
}

/** An end: a date, `31-12-9999` for open, `00-00-0000` for not known. */
export function readEnd(text: string, order: DateOrder, remark: Remark): Reading<End> {
  const packed = packedDate(text);
  if (typeof packed !== "number") return packed;
  if (orderOf(text) !== order) remark(dateRules["other-notation"]);
  if (packed === NEVER || packed === NEVER_IN_SUWI) return openEnd;
  if (packed === NOT_KNOWN) return unknownEnd;
  const date = dateOf(packed);
  return isFault(date) ? date : endOn(date);
}

function dateOf(packed: number): Reading<CalendarDate> {
  const year = Math.floor(packed / 10_000);
  const month = Math.floor(packed / 100) % 100;
  const day = packed % 100;
  if (month < 1 || month > 12) return NO_SUCH_MONTH;
  if (year < 1900 || year > 2199) return YEAR_OUT_OF_RANGE;
  if (day < 1 || day > daysInMonth(year, month)) return NO_SUCH_DAY;
  return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

/** Year, month and day as one number yyyymmdd, not yet checked. */
function packedDate(text: string): number | Fault {
  if (text.length === 10 && isSeparator(text, 2) && isSeparator(text, 5)) {
    const packed = digits(text, 6, 10) * 10_000 + digits(text, 3, 5) * 100 + digits(text, 0, 2);
    if (packed >= 0) return packed;
  }
  if (text.length === 10 && isSeparator(text, 4) && isSeparator(text, 7)) {
    const packed = digits(text, 0, 4) * 10_000 + digits(text, 5, 7) * 100 + digits(text, 8, 10);
    if (packed >= 0) return packed;
  }
  if (text.length === 8) {
    const packed = digits(text, 0, 8);
    if (packed >= 0) return packed;
  }
  return unusualDate(text);
}

function unusualDate(text: string): number | Fault {
  if (text.length > LONGEST_WRITTEN) return NOT_A_DATE;
  const time = TIME.exec(text);
  if (time !== null) return packedDate(text.slice(0, time.index).trimEnd());
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return pack(dayFirst[3], dayFirst[2], dayFirst[1]);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return pack(yearFirst[1], yearFirst[2], yearFirst[3]);
  if (SHORT_YEAR.test(text)) return TWO_DIGIT_YEAR;
  return SERIAL.test(text) ? SERIAL_NUMBER : NOT_A_DATE;
}

const pack = (year = "", month = "", day = "") => whole(year) * 10_000 + whole(month) * 100 + whole(day);
const whole = (text: string) => digits(text, 0, text.length);

/** The number of a stretch of digits; so far below zero that no sum makes up for it when another character stands there. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1e12;
    number = number * 10 + digit;
  }
  return number;
}

const isSeparator = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code >= 45 && code <= 47;
};

function orderOf(text: string): DateOrder {
  if (text.charCodeAt(4) >= 45 && text.charCodeAt(4) <= 47) return "iso";
  return isSeparator(text, 1) || isSeparator(text, 2) ? "dmy" : "ymd8";
}
