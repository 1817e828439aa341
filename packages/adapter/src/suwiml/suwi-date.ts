import {
  type CalendarDate,
  type CalendarMonth,
  calendarDate,
  type End,
  endOn,
  openEnd,
  unknownEnd,
} from "@jobcoach/core";
import type { XmlElement } from "../xml/xml-element.ts";
import { textOf } from "./children.ts";
import type { ElementReport } from "./element-report.ts";
import { suwimlRules } from "./suwiml-rules.ts";

/** What a `Datum` of eight digits says; a partial date may still tell the month. */
export type SuwiDate =
  | { readonly state: "absent" }
  | { readonly state: "day"; readonly day: CalendarDate }
  | { readonly state: "far-future" }
  | { readonly state: "partial"; readonly month?: CalendarMonth }
  | { readonly state: "invalid" };

/**
 * Reads `jjjjmmdd`. Eight zeros stand for not applicable or unknown; year 0000, month 00 and day 00 for an unknown part; any
 * day in the year 9999 for no end. Source: SuwiML Basisschema v0801, type Datum, which does not check days of a month.
 */
export function parseSuwiDate(text: string): SuwiDate {
  if (text === "" || text === "00000000") return { state: "absent" };
  if (!/^\d{8}$/.test(text)) return { state: "invalid" };
  if (text.startsWith("9999")) return { state: "far-future" };
  const year = Number.parseInt(text.slice(0, 4), 10);
  const month = Number.parseInt(text.slice(4, 6), 10);
  const day = Number.parseInt(text.slice(6), 10);
  if (month > 12 || day > 31) return { state: "invalid" };
  if (year !== 0 && month !== 0 && day !== 0) {
    const date = calendarDate(year, month, day);
    return date === undefined ? { state: "invalid" } : { state: "day", day: date };
  }
  const first = month === 0 ? undefined : calendarDate(year, month, 1);
  return first === undefined ? { state: "partial" } : { state: "partial", month: first.slice(0, 7) };
}

/** The day of a date element; reports a date that does not exist (error) or is known in part only (notice). */
export function readSuwiDay(element: XmlElement | undefined, report: ElementReport): CalendarDate | undefined {
  const date = parseSuwiDate(textOf(element));
  if (date.state === "day") return date.day;
  if (date.state === "partial") report(suwimlRules["date-partial"], element);
  else if (date.state !== "absent") report(suwimlRules["date-invalid"], element);
  return undefined;
}

/** The month of a date element of which the day may be unknown. */
export function readSuwiMonth(element: XmlElement | undefined, report: ElementReport): CalendarMonth | undefined {
  const date = parseSuwiDate(textOf(element));
  if (date.state === "partial" && date.month !== undefined) return date.month;
  return readSuwiDay(element, report)?.slice(0, 7);
}

/** The end of something by its end date: absent, zeros and the year 9999 mean that it has not ended. */
export function readSuwiEnd(element: XmlElement | undefined, report: ElementReport): End {
  const date = parseSuwiDate(textOf(element));
  if (date.state === "absent") return openEnd;
  if (date.state === "far-future") {
    report(suwimlRules["date-far-future"], element);
    return openEnd;
  }
  const day = readSuwiDay(element, report);
  return day === undefined ? unknownEnd : endOn(day);
}

/** An end as it was known on the last day of a delivery; `plannedTo` is the day named for an end that had not come by then. */
export interface EndOrPlan {
  readonly to: End;
  readonly plannedTo?: CalendarDate;
}

/** An end after the last day of the delivery (inclusive) is a plan: until then nothing has ended. */
export const endOrPlan = (end: End, observedUntil: CalendarDate): EndOrPlan =>
  end.state === "on" && end.day > observedUntil ? { to: openEnd, plannedTo: end.day } : { to: end };

/** The end of what began on `from`; reports an end before it (error) and one that is a plan (notice). */
export function readSuwiEndOrPlan(
  element: XmlElement | undefined,
  from: CalendarDate | undefined,
  observedUntil: CalendarDate,
  report: ElementReport,
): EndOrPlan {
  const end = readSuwiEnd(element, report);
  if (from !== undefined && end.state === "on" && end.day < from) report(suwimlRules["end-before-begin"], element);
  const known = endOrPlan(end, observedUntil);
  if (known.plannedTo !== undefined) report(suwimlRules["end-planned"], element);
  return known;
}
