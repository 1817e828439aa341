import type { CalendarDate } from "../../calendar/calendar-date.ts";
import { addDays } from "../../calendar/day-number.ts";
import type { Citation } from "../../law/citation.ts";
import type { ParameterPeriod } from "../../law/parameter.ts";

/** A number that was seen in the source, from a day until a day inclusive. */
export const verified = (
  from: CalendarDate,
  value: number,
  citation: Citation,
  to?: CalendarDate,
): ParameterPeriod => ({ from, ...until(to), status: "verified", value, citation });

/** A number that follows from verified ones, or that was read in the text of another day. */
export const inferred = (
  from: CalendarDate,
  value: number,
  citation: Citation,
  to?: CalendarDate,
): ParameterPeriod => ({ from, ...until(to), status: "inferred", value, citation });

/** A number told without a source at hand. */
export const remembered = (from: CalendarDate, value: number, to?: CalendarDate): ParameterPeriod => ({
  from,
  ...until(to),
  status: "memory",
  value,
});

/** Days on which a number exists that nobody found. */
export const unknownFrom = (from: CalendarDate, to?: CalendarDate): ParameterPeriod => ({
  from,
  ...until(to),
  status: "unknown",
});

/** A number of the law that was read in the text of 2025-01-01, and taken to be the same before that day. */
export const readIn2025 = (from: CalendarDate, value: number, citation: Citation): readonly ParameterPeriod[] => [
  inferred(from, value, citation, "2024-12-31"),
  verified("2025-01-01", value, { ...citation, textOf: "2025-01-01" }),
];

/** Periods that follow each other: one without an end ends the day before the next begins. */
export const successive = (...periods: readonly ParameterPeriod[]): readonly ParameterPeriod[] =>
  periods.map((period, at) => {
    const next = periods[at + 1];
    return period.to !== undefined || next === undefined ? period : { ...period, to: addDays(next.from, -1) };
  });

const until = (to: CalendarDate | undefined) => (to === undefined ? {} : { to });
