import { z } from "zod";
import { CalendarMonth } from "../calendar/calendar-month.ts";
import { personEnvelope } from "./envelope.ts";

/** Sex as registered; other and unknown are one category, because sources do not tell them apart. */
export const Sex = z.enum(["m", "f", "other-or-unknown"]);
export type Sex = z.infer<typeof Sex>;

/** Capacity for work, the code list of the statistic on re-integration (SRG field 11). */
export const WorkCapacity = z.enum(["10", "11", "20", "30", "40"]);
export type WorkCapacity = z.infer<typeof WorkCapacity>;

/** Goal of the facilities (SRG field 12): 1 re-integration, 2 participation. */
export const FacilityGoal = z.enum(["1", "2"]);
export type FacilityGoal = z.infer<typeof FacilityGoal>;

/** Who somebody is, as far as outcomes need it. The birth month stays in the tenant store; only age bands leave it. */
export const PersonFact = z
  .strictObject({
    kind: z.literal("person"),
    ...personEnvelope,
    birthMonth: CalendarMonth.exactOptional(),
    sex: Sex.exactOptional(),
    workCapacity: WorkCapacity.exactOptional(),
    goal: FacilityGoal.exactOptional(),
    education: z.enum(["low", "middle", "high"]).exactOptional(),
    earlierWork: z.enum(["paid", "unpaid", "none"]).exactOptional(),
    vulnerabilities: z
      .array(z.enum(["psychological", "intellectual", "physical", "autism", "addiction", "other"]))
      .exactOptional(),
  })
  .meta({ id: "PersonFact", title: "Persoon", description: "Who somebody is, as far as outcomes need it." });
export type PersonFact = z.infer<typeof PersonFact>;

/** Why somebody left sight for good or for a time. */
export const ExitReason = z.enum(["death", "state-pension-age", "moved", "detention", "lost-sight", "other"]);
export type ExitReason = z.infer<typeof ExitReason>;

/** Somebody left: why and on which day. Decides whether a later silence is exclusion, censoring or unknown. */
export const ExitFact = z
  .strictObject({ kind: z.literal("exit"), ...personEnvelope, reason: ExitReason, on: personEnvelope.observedUntil })
  .meta({ id: "ExitFact", title: "Vertrek", description: "Somebody left sight: why and when." });
export type ExitFact = z.infer<typeof ExitFact>;
