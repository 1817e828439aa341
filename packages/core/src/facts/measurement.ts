import { z } from "zod";
import { CalendarDate } from "../calendar/calendar-date.ts";
import { WorkKind, YesNoUnknown } from "./employment.ts";
import { personEnvelope } from "./envelope.ts";
import { WorkValueAnswers } from "./work-value-answers.ts";

/** When a questionnaire was asked: at the start, in between, after about half a year, or later. */
export const Moment = z
  .enum(["baseline", "interim", "followUp", "later"])
  .meta({ id: "Moment", title: "Meetmoment", description: "When a questionnaire was asked." });
export type Moment = z.infer<typeof Moment>;

/** A mark from 1.0 to 10.0 in tenths: 10 to 100. */
export const MarkTenths = z
  .int()
  .min(10)
  .max(100)
  .meta({ id: "MarkTenths", title: "Rapportcijfer in tienden", description: "A mark from 1.0 to 10.0 in tenths." });
export type MarkTenths = z.infer<typeof MarkTenths>;

/** Match of person and workplace per aspect, 1 bad to 4 excellent; aspects beside mental workload are the source's own. */
export const MatchRating = z
  .strictObject({
    aspect: z
      .string()
      .regex(/^[a-z][a-z-]*$/)
      .max(40),
    rating: z.int().min(1).max(4),
  })
  .meta({
    id: "MatchRating",
    title: "Oordeel over de match",
    description: "Match of person and workplace, one aspect.",
  });

/** Who answered. */
export const Respondent = z
  .enum(["employee", "coach", "employer"])
  .meta({ id: "Respondent", title: "Wie antwoordde", description: "Who answered the questions." });
export type Respondent = z.infer<typeof Respondent>;

/** How the coach judges the development of sustainable employability. */
export const CoachJudgement = z
  .enum(["better", "same", "worse"])
  .meta({ id: "CoachJudgement", title: "Oordeel van de jobcoach", description: "Development of employability." });
export type CoachJudgement = z.infer<typeof CoachJudgement>;

/** What happened at work or at home that may raise the need for support for a time. */
export const NeedEvent = z
  .enum(["supervisor-left", "new-colleagues", "work-changed", "private-life", "other"])
  .meta({ id: "NeedEvent", title: "Gebeurtenis", description: "An event that may raise the need for support." });
export type NeedEvent = z.infer<typeof NeedEvent>;

/**
 * Answers on one day by one respondent. Marks are in tenths (10 to 100). `capabilities` holds the seven work values in the
 * order of the Lijst Werk Capabilities. `sickDays` are days of absence since the measurement before, or in the last half-year.
 * The last three say whether the job will last: somebody inside takes the support over, there is room to grow, the employee
 * manages alone.
 */
export const MeasurementFact = z
  .strictObject({
    kind: z.literal("measurement"),
    ...personEnvelope,
    moment: Moment.exactOptional(),
    on: CalendarDate,
    respondent: Respondent,
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
    coachJudgement: CoachJudgement.exactOptional(),
    opennessDiscussed: z.boolean().exactOptional(),
    selfStigmaDiscussed: z.boolean().exactOptional(),
    events: z.array(NeedEvent).max(NeedEvent.options.length).exactOptional(),
    relapseSignals: z.boolean().exactOptional(),
    sickDays: z.int().min(0).max(184).exactOptional(),
    continuityInside: YesNoUnknown.exactOptional(),
    growthOpportunities: YesNoUnknown.exactOptional(),
    selfManagement: YesNoUnknown.exactOptional(),
  })
  .meta({ id: "MeasurementFact", title: "Meting", description: "Answers on one day by one respondent." });
export type MeasurementFact = z.infer<typeof MeasurementFact>;
