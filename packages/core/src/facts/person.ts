import { z } from "zod";
import { CalendarMonth } from "../calendar/calendar-month.ts";
import { personEnvelope } from "./envelope.ts";
import { LifeDomain } from "./life-domain.ts";

/** Sex as registered; other and unknown are one category, because sources do not tell them apart. */
export const Sex = z
  .enum(["m", "f", "other-or-unknown"])
  .meta({ id: "Sex", title: "Geslacht", description: "Sex as registered." });
export type Sex = z.infer<typeof Sex>;

/** Capacity for work, the code list of the statistic on re-integration (SRG field 11). */
export const WorkCapacity = z
  .enum(["10", "11", "20", "30", "40"])
  .meta({ id: "WorkCapacity", title: "Arbeidsvermogen", description: "Capacity for work (SRG field 11)." });
export type WorkCapacity = z.infer<typeof WorkCapacity>;

/** Goal of the facilities (SRG field 12): 1 re-integration, 2 participation. */
export const FacilityGoal = z.enum(["1", "2"]).meta({
  id: "FacilityGoal",
  title: "Doel van de voorzieningen",
  description: "Goal of the facilities (SRG field 12).",
});
export type FacilityGoal = z.infer<typeof FacilityGoal>;

/** Level of education. */
export const EducationLevel = z
  .enum(["low", "middle", "high"])
  .meta({ id: "EducationLevel", title: "Opleidingsniveau", description: "Level of education." });
export type EducationLevel = z.infer<typeof EducationLevel>;

/** Experience of work before the trajectory; the best of it counts. */
export const EarlierWork = z
  .enum(["paid", "unpaid", "none"])
  .meta({ id: "EarlierWork", title: "Eerder werk", description: "Experience of work before the trajectory." });
export type EarlierWork = z.infer<typeof EarlierWork>;

/** Kinds of vulnerability and limitation, only where the person consented. */
export const Vulnerability = z
  .enum(["psychological", "intellectual", "physical", "autism", "addiction", "other"])
  .meta({ id: "Vulnerability", title: "Kwetsbaarheid", description: "Kind of vulnerability, with consent only." });
export type Vulnerability = z.infer<typeof Vulnerability>;

/**
 * Who somebody is, as far as outcomes need it. The birth month stays in the tenant store; only age bands leave it.
 * `lifeDomains` are the domains of life in which there are problems, only where the person consented.
 */
export const PersonFact = z
  .strictObject({
    kind: z.literal("person"),
    ...personEnvelope,
    birthMonth: CalendarMonth.exactOptional(),
    sex: Sex.exactOptional(),
    workCapacity: WorkCapacity.exactOptional(),
    goal: FacilityGoal.exactOptional(),
    education: EducationLevel.exactOptional(),
    earlierWork: EarlierWork.exactOptional(),
    vulnerabilities: z.array(Vulnerability).max(Vulnerability.options.length).exactOptional(),
    lifeDomains: z.array(LifeDomain).max(LifeDomain.options.length).exactOptional(),
  })
  .meta({ id: "PersonFact", title: "Persoon", description: "Who somebody is, as far as outcomes need it." });
export type PersonFact = z.infer<typeof PersonFact>;

/** Why somebody left sight for good or for a time. */
export const ExitReason = z
  .enum(["death", "state-pension-age", "moved", "detention", "lost-sight", "other"])
  .meta({ id: "ExitReason", title: "Reden van vertrek", description: "Why somebody left sight." });
export type ExitReason = z.infer<typeof ExitReason>;

/** Somebody left: why and on which day. Decides whether a later silence is exclusion, censoring or unknown. */
export const ExitFact = z
  .strictObject({ kind: z.literal("exit"), ...personEnvelope, reason: ExitReason, on: personEnvelope.observedUntil })
  .meta({ id: "ExitFact", title: "Vertrek", description: "Somebody left sight: why and when." });
export type ExitFact = z.infer<typeof ExitFact>;
