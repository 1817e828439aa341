import type { CalendarDate } from "@jobcoach/core";

/** The earlier of two dates. */
export const earlierOf = (a: CalendarDate, b: CalendarDate): CalendarDate => {
  if (a < b) return a;
  return b;
};
