import { z } from "zod";
import { CalendarDate } from "../calendar/calendar-date.ts";
import { WorkKind, YesNoUnknown } from "./employment.ts";
import { personEnvelope } from "./envelope.ts";

/** When a questionnaire was asked: at the start, in between, or after about half a year. */
export const Moment = z.enum(["baseline", "interim", "followUp"]);
export type Moment = z.infer<typeof Moment>;

/** A mark from 1.0 to 10.0 in tenths: 10 to 100. */
export const MarkTenths = z.int().min(10).max(100);
export type MarkTenths = z.infer<typeof MarkTenths>;

const Answer = z.int().min(1).max(5).nullable();

/** Answers to one work value: importance (A), enabled (B), achieved (C), 1 to 5, `null` where missing. */
export const WorkValueAnswers = z.strictObject({ a: Answer, b: Answer, c: Answer });
export type WorkValueAnswers = z.infer<typeof WorkValueAnswers>;

/** Match of person and workplace per aspect, 1 bad to 4 excellent; aspects beside mental workload are the source's own. */
export const MatchRating = z.strictObject({
  aspect: z
    .string()
    .regex(/^[a-z][a-z-]*$/)
    .max(40),
  rating: z.int().min(1).max(4),
});

/**
 * Answers on one day by one respondent. Marks are in tenths (10 to 100). `capabilities` holds the seven work values in the
 * order of the Lijst Werk Capabilities.
 */
export const MeasurementFact = z
  .strictObject({
    kind: z.literal("measurement"),
    ...personEnvelope,
    moment: Moment.exactOptional(),
    on: CalendarDate,
    respondent: z.enum(["employee", "coach", "employer"]),
    inWork: YesNoUnknown.exactOptional(),
    workKind: WorkKind.exactOptional(),
    hoursPerWeek: z.number().min(0).max(168).exactOptional(),
    workFit: MarkTenths.exactOptional(),
    supportBenefit: MarkTenths.exactOptional(),
    understood: MarkTenths.exactOptional(),
    rapport: MarkTenths.exactOptional(),
    supportFit: MarkTenths.exactOptional(),
    satisfaction: MarkTenths.exactOptional(),
    capabilities: z.array(WorkValueAnswers).length(7).exactOptional(),
    match: z.array(MatchRating).exactOptional(),
    disclosedToEmployer: z.boolean().exactOptional(),
    disclosedToColleagues: z.boolean().exactOptional(),
    reactionEmployer: MarkTenths.exactOptional(),
    reactionColleagues: MarkTenths.exactOptional(),
    tasksWidened: z.boolean().exactOptional(),
    coachJudgement: z.enum(["better", "same", "worse"]).exactOptional(),
    opennessDiscussed: z.boolean().exactOptional(),
    selfStigmaDiscussed: z.boolean().exactOptional(),
  })
  .meta({ id: "MeasurementFact", title: "Meting", description: "Answers on one day by one respondent." });
export type MeasurementFact = z.infer<typeof MeasurementFact>;
