import { z } from "zod";
import { type CalendarDate, daysInMonth } from "./calendar-date.ts";

/** A calendar month `yyyy-mm`. */
export const CalendarMonth = z
  .string()
  .regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/)
  .meta({ id: "CalendarMonth", title: "Maand", description: "A calendar month, yyyy-mm." });
export type CalendarMonth = z.infer<typeof CalendarMonth>;

/** The month in which a date falls. */
export const monthOf = (date: CalendarDate): CalendarMonth => date.slice(0, 7);

/** First day of a month. */
export const firstDayOf = (month: CalendarMonth): CalendarDate => `${month}-01`;

/** Last day of a month. */
export const lastDayOf = (month: CalendarMonth): CalendarDate =>
  `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
