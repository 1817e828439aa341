import { type CalendarDate, isCalendarDate } from "../calendar/calendar-date.ts";
import type { LocalizedText } from "../values/localized-text.ts";
import type { Citation } from "./citation.ts";

/**
 * How sure a number is. `verified`: seen in the source. `inferred`: follows from verified numbers, or was read for another day.
 * `memory`: told without a source at hand. `unknown`: nobody found it. No amount is computed from the last two.
 */
export type ParameterStatus = "verified" | "inferred" | "memory" | "unknown";

/** What a number counts. Money is in whole euro cents, a percentage in basis points (1 % is 100). */
export type ParameterUnit =
  | "cents"
  | "cents-per-hour"
  | "cents-per-month"
  | "cents-per-year"
  | "basis-points"
  | "years"
  | "months"
  | "weeks"
  | "days"
  | "hours"
  | "hours-per-week"
  | "minutes";

/** A number in force from a day until a day, both inclusive; without `to` no later text is known. */
export type ParameterPeriod = { readonly from: CalendarDate; readonly to?: CalendarDate } & (
  | { readonly status: "verified" | "inferred"; readonly value: number; readonly citation: Citation }
  | { readonly status: "memory"; readonly value: number }
  | { readonly status: "unknown" }
);

/** A number from law or policy as dated data; periods oldest first, without overlap. Days outside them are unknown. */
export interface Parameter {
  /** `scheme/kebab-name`, public and stable. */
  readonly id: string;
  readonly title: LocalizedText;
  readonly unit: ParameterUnit;
  readonly periods: readonly ParameterPeriod[];
}

/** A number that may be computed with, and where it comes from. */
export interface UsableValue {
  readonly usable: true;
  readonly parameter: Parameter;
  readonly value: number;
  readonly status: "verified" | "inferred";
  readonly citation: Citation;
}

/** A number that may not: only remembered, or not known for that day. */
export interface UnusableValue {
  readonly usable: false;
  readonly parameter: Parameter;
  readonly status: "memory" | "unknown";
  readonly on: CalendarDate;
}

/** The number in force on a day, or why nothing may be computed from it; of a day that does not exist nothing is known. */
export function parameterOn(parameter: Parameter, on: CalendarDate): UsableValue | UnusableValue {
  const period = parameter.periods.find(({ from, to }) => from <= on && (to === undefined || on <= to));
  if (period === undefined || period.status === "unknown" || !isCalendarDate(on))
    return { usable: false, parameter, status: "unknown", on };
  if (period.status === "memory") return { usable: false, parameter, status: "memory", on };
  return { usable: true, parameter, value: period.value, status: period.status, citation: period.citation };
}
