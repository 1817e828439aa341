import type { CalendarDate, CalendarMonth } from "@jobcoach/core";

/** A day or a month as a `Datum` of eight digits; the day of a month is 00, which stands for an unknown day. */
export const suwiDate = (date: CalendarDate | CalendarMonth): string => date.replaceAll("-", "").padEnd(8, "0");
