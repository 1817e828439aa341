import { z } from "zod";
import { CalendarDate } from "../calendar/calendar-date.ts";
import { CoachingTheme } from "./coaching-theme.ts";
import { personEnvelope } from "./envelope.ts";
import { Moment } from "./measurement.ts";
import { SupportedEmploymentStep } from "./supported-employment-step.ts";

/** Whole minutes; nobody coaches more than there are minutes in a quarter. */
const Minutes = z
  .int()
  .min(0)
  .max(92 * 24 * 60);

/** The eight groups of activities in which coaching hours are accounted. */
export const CoachingActivity = z.enum(["1", "2", "3", "4", "5", "6", "7", "8"]).meta({
  id: "CoachingActivity",
  title: "Activiteit",
  description: "Group of activities in which hours are accounted.",
});
export type CoachingActivity = z.infer<typeof CoachingActivity>;

/**
 * Coaching given in a period (both ends inclusive): whole minutes for the employee, the employer and in a group of
 * `participants`. `logged` minutes were written down per contact or period; `reported` minutes are the coach's stated
 * average per month, at the `moment` the coach was asked. `goal` is the priority (1 to 3) of the coaching goal the hours
 * are linked to.
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
    step: SupportedEmploymentStep.exactOptional(),
    contact: z.enum(["direct", "indirect"]).exactOptional(),
    goal: z.int().min(1).max(3).exactOptional(),
    themes: z.array(CoachingTheme).max(CoachingTheme.options.length).exactOptional(),
    colleagueInvolved: z.boolean().exactOptional(),
    careContact: z.boolean().exactOptional(),
    relativesContact: z.boolean().exactOptional(),
  })
  .meta({ id: "CoachingFact", title: "Begeleiding", description: "Coaching given in a period." });
export type CoachingFact = z.infer<typeof CoachingFact>;
