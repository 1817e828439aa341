import {
  childOf,
  type ElementReport,
  parseSuwiDate,
  readSuwiDay,
  readSuwiEnd,
  suwimlRules,
  textOf,
  type XmlElement,
} from "@jobcoach/adapter";
import type { CalendarDate, End, Rule } from "@jobcoach/core";

/** From when until when something was so. */
export interface ReadPeriod {
  readonly from: CalendarDate;
  readonly to: End;
}

/** The period between two date elements; nothing, and `withoutBegin` reported, where its first day is not known. */
export function readPeriod(
  element: XmlElement,
  begin: string,
  end: string,
  withoutBegin: Rule,
  report: ElementReport,
): ReadPeriod | undefined {
  const first = childOf(element, begin);
  const last = childOf(element, end);
  const from = readSuwiDay(first, report);
  const to = readSuwiEnd(last, report);
  if (from === undefined) {
    if (parseSuwiDate(textOf(first)).state !== "invalid") report(withoutBegin, first ?? element);
    return undefined;
  }
  if (to.state === "on" && to.day < from) report(suwimlRules["end-before-begin"], last);
  return { from, to };
}
