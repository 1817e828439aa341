import type { End } from "../values/end.ts";
import type { CalendarDate } from "./calendar-date.ts";
import { type DayNumber, dayNumber } from "./day-number.ts";

/** A stretch of days, both ends inclusive; `to` is `Infinity` where no end is known. */
export interface DaySpan {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** Gaps of at most this many days interrupt neither coaching nor work (four weeks). */
export const BRIDGED_GAP_DAYS = 28;

/** The days from a start to an end; open and unknown ends run on, a vanished record ends the day before it was gone. */
export const spanOf = (from: CalendarDate, end: End): DaySpan => ({ from: dayNumber(from), to: lastDayOfEnd(end) });

function lastDayOfEnd(end: End): DayNumber {
  if (end.state === "on") return dayNumber(end.day);
  if (end.state === "between") return dayNumber(end.before) - 1;
  return Number.POSITIVE_INFINITY;
}

export const covers = (span: DaySpan, day: DayNumber) => span.from <= day && day <= span.to;

/** The days two spans share, or `undefined`. */
export function overlap(a: DaySpan, b: DaySpan): DaySpan | undefined {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from <= to ? { from, to } : undefined;
}

/** Days strictly between two spans; 0 or less when they touch or overlap. */
export const gapBetween = (earlier: DaySpan, later: DaySpan) => later.from - earlier.to - 1;

/** Whether a day lies in a gap of at most 28 days between two of the spans. */
export function isInShortGap(spans: readonly DaySpan[], day: DayNumber): boolean {
  let before = Number.NEGATIVE_INFINITY;
  let after = Number.POSITIVE_INFINITY;
  for (const span of spans) {
    if (covers(span, day)) return false;
    if (span.to < day) before = Math.max(before, span.to);
    else after = Math.min(after, span.from);
  }
  return after - before - 1 <= BRIDGED_GAP_DAYS;
}
