import { z } from "zod";
import { CalendarDate } from "../calendar/calendar-date.ts";

/**
 * How something ends: on a known last day (inclusive), still open, unknown, or between two days: seen for the last time on
 * `after`, gone on `before` (vanished from a monthly file).
 */
export const End = z
  .discriminatedUnion("state", [
    z.strictObject({ state: z.literal("on"), day: CalendarDate }),
    z.strictObject({ state: z.literal("open") }),
    z.strictObject({ state: z.literal("unknown") }),
    z.strictObject({ state: z.literal("between"), after: CalendarDate, before: CalendarDate }),
  ])
  .meta({ id: "End", title: "Einde", description: "An end: on a day, open, unknown, or between two days." });
export type End = z.infer<typeof End>;

export const openEnd: End = { state: "open" };
export const unknownEnd: End = { state: "unknown" };
export const endOn = (day: CalendarDate): End => ({ state: "on", day });
