import { z } from "zod";
import { CalendarDate } from "../calendar/calendar-date.ts";
import { personEnvelope } from "./envelope.ts";
import { CoachingRegime } from "./provision.ts";

/** Result of an accounting period: R1 to R5 work (with less, the same, more or no guidance), R6 works no longer. */
export const ResultCode = z
  .enum(["R1", "R2", "R3", "R4", "R5", "R6"])
  .meta({ id: "ResultCode", title: "Resultaatcode", description: "Result of an accounting period." });
export type ResultCode = z.infer<typeof ResultCode>;

/** What the coach's accounting says; `periodTo` is the day the result speaks of. */
export const ResultFact = z
  .strictObject({
    kind: z.literal("result"),
    ...personEnvelope,
    code: ResultCode,
    periodFrom: CalendarDate.exactOptional(),
    periodTo: CalendarDate,
    newRegime: CoachingRegime.exactOptional(),
  })
  .meta({ id: "ResultFact", title: "Resultaat", description: "What the coach's accounting says." });
export type ResultFact = z.infer<typeof ResultFact>;

/** How far off a goal is: short is less than six months. */
export const GoalHorizon = z
  .enum(["short", "long"])
  .meta({ id: "GoalHorizon", title: "Termijn van een doel", description: "Less than six months, or more." });
export type GoalHorizon = z.infer<typeof GoalHorizon>;

/** Whether a goal was reached. */
export const GoalReached = z
  .enum(["yes", "no", "partly"])
  .meta({ id: "GoalReached", title: "Doel bereikt", description: "Whether a goal was reached." });
export type GoalReached = z.infer<typeof GoalReached>;

/** One of the five pairs of the matching form: discrepancy, whether coachable, horizon and priority, and whether reached. */
export const PlanFact = z
  .strictObject({
    kind: z.literal("plan"),
    ...personEnvelope,
    row: z.int().min(1).max(5),
    discrepancy: z.boolean().exactOptional(),
    coachable: z.boolean().exactOptional(),
    horizon: GoalHorizon.exactOptional(),
    priority: z.int().min(1).max(3).exactOptional(),
    reached: GoalReached.exactOptional(),
  })
  .meta({ id: "PlanFact", title: "Plan", description: "One row of the matching form." });
export type PlanFact = z.infer<typeof PlanFact>;
