import { type CalendarDate, dayNumber } from "@jobcoach/core";
import type { Subject } from "../observation/subject.ts";

/** A trajectory as an indicator looks at it whose clock starts on another day than t0. */
export const fromClock = (subject: Subject, clock: CalendarDate): Subject => ({
  ...subject,
  t0: clock,
  t0Day: dayNumber(clock),
  found: {},
});
