import { z } from "zod";
import { CalendarDate } from "../calendar/calendar-date.ts";
import { personEnvelope } from "./envelope.ts";
import { Moment } from "./measurement.ts";

const Minutes = z.int().nonnegative();

/** The eight groups of activities in which coaching hours are accounted. */
export const CoachingActivity = z.enum(["1", "2", "3", "4", "5", "6", "7", "8"]);
export type CoachingActivity = z.infer<typeof CoachingActivity>;

/**
 * Coaching given in a period (both ends inclusive): whole minutes for the employee, the employer and in a group of
 * `participants`. `logged` minutes were written down per contact or period; `reported` minutes are the coach's stated
 * average per month, at the `moment` the coach was asked.
 */
export const CoachingFact = z
  .strictObject({
    kind: z.literal("coaching"),
    ...personEnvelope,
    from: CalendarDate,
    to: CalendarDate,
    mode: z.enum(["logged", "reported"]),
    moment: Moment.exactOptional(),
    minutesEmployee: Minutes.exactOptional(),
    minutesEmployer: Minutes.exactOptional(),
    minutesGroup: Minutes.exactOptional(),
    participants: z.int().positive().exactOptional(),
    activity: CoachingActivity.exactOptional(),
    themes: z.array(z.string().regex(/^[a-z][a-z-]*$/)).exactOptional(),
    colleagueInvolved: z.boolean().exactOptional(),
    careContact: z.boolean().exactOptional(),
    relativesContact: z.boolean().exactOptional(),
  })
  .meta({ id: "CoachingFact", title: "Begeleiding", description: "Coaching given in a period." });
export type CoachingFact = z.infer<typeof CoachingFact>;
