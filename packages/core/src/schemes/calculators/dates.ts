import type { CalendarDate } from "../../calendar/calendar-date.ts";

/** The first of January of the year of a day. */
export const firstOfYear = (on: CalendarDate): CalendarDate => `${on.split("-")[0]}-01-01`;
