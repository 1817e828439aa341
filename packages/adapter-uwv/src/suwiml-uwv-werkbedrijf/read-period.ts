import {
  childOf,
  type ElementReport,
  type EndOrPlan,
  parseSuwiDate,
  readSuwiDay,
  readSuwiEndOrPlan,
  textOf,
  type XmlElement,
} from "@jobcoach/adapter";
import type { CalendarDate, Rule } from "@jobcoach/core";

/** From when until when something was so, or is planned to be. */
export interface ReadPeriod extends EndOrPlan {
  readonly from: CalendarDate;
}

/** The period between two date elements; nothing, and `withoutBegin` reported, where its first day is not known. */
export function readPeriod(
  element: XmlElement,
  begin: string,
  end: string,
  withoutBegin: Rule,
  observedUntil: CalendarDate,
  report: ElementReport,
): ReadPeriod | undefined {
  const first = childOf(element, begin);
  const from = readSuwiDay(first, report);
  const known = readSuwiEndOrPlan(childOf(element, end), from, observedUntil, report);
  if (from === undefined) {
    if (parseSuwiDate(textOf(first)).state !== "invalid") report(withoutBegin, first ?? element);
    return undefined;
  }
  return { from, ...known };
}
