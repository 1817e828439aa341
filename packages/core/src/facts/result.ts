import { z } from "zod";
import { CalendarDate } from "../calendar/calendar-date.ts";
import { personEnvelope } from "./envelope.ts";
import { CoachingRegime } from "./provision.ts";

/** Result of an accounting period: R1 to R5 work (with less, the same, more or no guidance), R6 works no longer. */
export const ResultCode = z.enum(["R1", "R2", "R3", "R4", "R5", "R6"]);
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

/** One of the five pairs of the matching form: discrepancy, whether coachable, horizon and priority, and whether reached. */
export const PlanFact = z
  .strictObject({
    kind: z.literal("plan"),
    ...personEnvelope,
    row: z.int().min(1).max(5),
    discrepancy: z.boolean().exactOptional(),
    coachable: z.boolean().exactOptional(),
    horizon: z.enum(["short", "long"]).exactOptional(),
    priority: z.int().min(1).max(3).exactOptional(),
    reached: z.enum(["yes", "no", "partly"]).exactOptional(),
  })
  .meta({ id: "PlanFact", title: "Plan", description: "One row of the matching form." });
export type PlanFact = z.infer<typeof PlanFact>;
