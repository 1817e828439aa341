import { z } from "zod";
import { CalendarDate } from "../calendar/calendar-date.ts";
import { End } from "../values/end.ts";
import { Token } from "../values/token.ts";
import { personEnvelope } from "./envelope.ts";

/** Kinds of work that sources tell apart. Which of them are paid, and in which setting, is in `workKinds`. */
export const WorkKind = z
  .enum([
    "employment",
    "agency",
    "payroll",
    "beschut-werk",
    "wsw",
    "self-employed",
    "proefplaatsing",
    "participatieplaats",
    "internship",
    "volunteering",
    "daytime-activity",
    "participatiebaan",
    "unknown",
  ])
  .meta({ id: "WorkKind", title: "Soort werk", description: "Kind of work that sources tell apart." });
export type WorkKind = z.infer<typeof WorkKind>;

export const YesNoUnknown = z
  .enum(["yes", "no", "unknown"])
  .meta({ id: "YesNoUnknown", title: "Ja, nee of onbekend", description: "An answer that may be unknown." });
export type YesNoUnknown = z.infer<typeof YesNoUnknown>;

/** Why a job ended, as far as sources tell; a closed list, because free words may tell about somebody's health. */
export const JobEndReason = z
  .enum([
    "contract-ended",
    "ended-by-employer",
    "ended-by-employee",
    "ended-in-probation",
    "ended-by-agreement",
    "other-job",
    "education",
    "other",
    "unknown",
  ])
  .meta({ id: "JobEndReason", title: "Reden einde baan", description: "Why a job ended." });
export type JobEndReason = z.infer<typeof JobEndReason>;

/**
 * One wage return: the period (both inclusive), paid minutes and wage in euro cents; either may be missing, and a correction
 * may be below zero. At most 10,000 hours and 100,000 euros, so that no number of a person fits.
 */
export const WageReturn = z
  .strictObject({
    from: CalendarDate,
    to: CalendarDate,
    paidMinutes: z.int().min(-600_000).max(600_000).exactOptional(),
    wageCents: z.int().min(-10_000_000).max(10_000_000).exactOptional(),
  })
  .meta({ id: "WageReturn", title: "Loonaangifte", description: "One wage return of a job." });
export type WageReturn = z.infer<typeof WageReturn>;

/** Whether people work among others or in a sheltered place. */
export const WorkSetting = z
  .enum(["regular", "sheltered", "unknown"])
  .meta({ id: "WorkSetting", title: "Werkomgeving", description: "Regular or sheltered work." });
export type WorkSetting = z.infer<typeof WorkSetting>;

/** Kind of contract. */
export const ContractKind = z
  .enum(["fixed", "open", "agency", "payroll", "zero-hours"])
  .meta({ id: "ContractKind", title: "Soort contract", description: "Kind of contract." });
export type ContractKind = z.infer<typeof ContractKind>;

/**
 * A job as one source knows it. `to` is an actual end; the end of a contract is `plannedTo` and ends nothing. `returns`
 * are the wage returns of the job, oldest first, where the source is the wage returns. `partTimePercent` is the job's share
 * of a full-time week.
 */
export const EmploymentFact = z
  .strictObject({
    kind: z.literal("employment"),
    ...personEnvelope,
    jobRef: Token,
    employerKey: Token.exactOptional(),
    workKind: WorkKind,
    setting: WorkSetting,
    from: CalendarDate,
    to: End,
    plannedTo: CalendarDate.exactOptional(),
    hoursPerWeek: z.number().min(0).max(168).exactOptional(),
    partTimePercent: z.number().min(0).max(100).exactOptional(),
    contract: ContractKind.exactOptional(),
    loonkostensubsidie: YesNoUnknown.exactOptional(),
    loondispensatie: YesNoUnknown.exactOptional(),
    paid: YesNoUnknown.exactOptional(),
    returns: z.array(WageReturn).exactOptional(),
    endReason: JobEndReason.exactOptional(),
  })
  .meta({ id: "EmploymentFact", title: "Baan", description: "A job as one source knows it." });
export type EmploymentFact = z.infer<typeof EmploymentFact>;
