import { Token } from "@jobcoach/core";
import { z } from "zod";

/** What was done with the data of one person. */
export const PersonAction = z.enum([
  "stored",
  "replaced",
  "removed",
  "refused",
  "kept-waiting",
  "withdrawn",
  "deleted",
  "renamed",
]);
export type PersonAction = z.infer<typeof PersonAction>;

/** What was done as a whole; records of persons stand below it. */
export const WholeAction = z.enum([
  "receive-delivery",
  "apply-delivery",
  "withdraw-delivery",
  "delete-persons",
  "enforce-retention",
]);
export type WholeAction = z.infer<typeof WholeAction>;

/** What kind of identifier a person has here: a keyed token of the municipality (core, `Token`). */
export const PERSON_TOKEN_TYPE = "urn:jobcoach:person-token:1";

const Milliseconds = z.int().nonnegative();
const SpanId = z.string().regex(/^[0-9a-f]{16}$/);
export const TraceId = z.string().regex(/^[0-9a-f]{32}$/);

/** An absolute address in the register of processing activities. */
export const ActivityId = z.url().max(2_000);

/** What a record tells beside its times, by the names of Logboek Dataverwerkingen and some of our own. */
const Attributes = z.partialRecord(
  z.enum([
    "dpl.core.processing_activity_id",
    "dpl.core.data_subject_id",
    "dpl.core.data_subject_id_type",
    "jobcoach.activity_unknown",
    "jobcoach.fact_kinds",
    "jobcoach.submission",
  ]),
  z.union([z.string(), z.literal(true), z.array(z.string())]),
);

/**
 * One record of the processing log, in the shape of Logboek Dataverwerkingen (Logius): at most one person, times in
 * milliseconds since 1970, kinds of facts and never what they say. An activity that nobody has told is absent, and
 * `jobcoach.activity_unknown` says so. Names of fields as in the JSON of OpenTelemetry.
 */
export const ProcessingRecord = z
  .strictObject({
    traceId: TraceId,
    spanId: SpanId,
    parentSpanId: SpanId.exactOptional(),
    status: z.literal("Unset"),
    name: z.union([PersonAction, WholeAction]),
    startTime: Milliseconds,
    endTime: Milliseconds,
    attributes: Attributes,
  })
  .meta({ id: "ProcessingRecord", title: "Verwerking", description: "What was done with data, when and about whom." });
export type ProcessingRecord = z.infer<typeof ProcessingRecord>;

/** Which records somebody asks for: at least one of the first three. `after` is where the page before this one ended. */
export const ProcessingLogQuery = z
  .strictObject({
    traceId: TraceId.exactOptional(),
    activityId: ActivityId.exactOptional(),
    person: Token.exactOptional(),
    after: z.strictObject({ startTime: Milliseconds, traceId: TraceId, spanId: SpanId }).exactOptional(),
  })
  .refine(({ traceId, activityId, person }) => (traceId ?? activityId ?? person) !== undefined, {
    error: "traceId, activityId or person is needed",
  })
  .meta({ id: "ProcessingLogQuery", title: "Vraag aan het logboek", description: "Which records somebody asks for." });
export type ProcessingLogQuery = z.infer<typeof ProcessingLogQuery>;

/** Records, the oldest first; `next` goes into `after` where there may be more. */
export const ProcessingLogPage = z
  .strictObject({
    records: z.array(ProcessingRecord),
    next: z.strictObject({ startTime: Milliseconds, traceId: TraceId, spanId: SpanId }).nullable(),
  })
  .meta({ id: "ProcessingLogPage", title: "Logboek", description: "A page of the processing log." });
export type ProcessingLogPage = z.infer<typeof ProcessingLogPage>;
