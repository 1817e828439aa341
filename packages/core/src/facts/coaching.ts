import { z } from "zod";
import { CalendarDate } from "../calendar/calendar-date.ts";
import { personEnvelope } from "./envelope.ts";
import { Moment } from "./measurement.ts";

/** Whole minutes; nobody coaches more than there are minutes in a quarter. */
const Minutes = z
  .int()
  .min(0)
  .max(92 * 24 * 60);

/** The eight groups of activities in which coaching hours are accounted. */
export const CoachingActivity = z.enum(["1", "2", "3", "4", "5", "6", "7", "8"]);
export type CoachingActivity = z.infer<typeof CoachingActivity>;

/** Themes of guidance that sources name; a closed list, because free words may tell about somebody's health. */
export const CoachingTheme = z.enum([
  "work-skills",
  "social-contact",
  "openness",
  "self-confidence",
  "employer-support",
  "schemes",
  "care",
  "private-life",
  "durability",
  "other",
]);
export type CoachingTheme = z.infer<typeof CoachingTheme>;

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
    participants: z.int().min(1).max(500).exactOptional(),
    activity: CoachingActivity.exactOptional(),
    themes: z.array(CoachingTheme).max(CoachingTheme.options.length).exactOptional(),
    colleagueInvolved: z.boolean().exactOptional(),
    careContact: z.boolean().exactOptional(),
    relativesContact: z.boolean().exactOptional(),
  })
  .meta({ id: "CoachingFact", title: "Begeleiding", description: "Coaching given in a period." });
export type CoachingFact = z.infer<typeof CoachingFact>;
