import {
  DeliveryPeriod,
  FindingGroup,
  Grantor,
  LocalizedText,
  MunicipalityCode,
  RecognisedFormat,
  RecordCounts,
  StreamName,
} from "@jobcoach/core";
import { z } from "zod";
import { Confirmation } from "./confirmation.ts";
import { DeliveryEffect } from "./delivery-effect.ts";
import { SubmissionState } from "./submission-state.ts";

const Count = z.int().nonnegative();

/** Findings of a submission: exact counts and groups; `kept` of them can be asked for one by one. */
export const SubmissionFindings = z.strictObject({
  total: Count,
  errors: Count,
  warnings: Count,
  notices: Count,
  kept: Count,
  groups: z.array(FindingGroup),
});
export type SubmissionFindings = z.infer<typeof SubmissionFindings>;

/** What was taken of a delivered file, and what is wrong with it. What is not known of a refused one is null. */
export const taken = {
  state: SubmissionState,
  sentence: LocalizedText,
  municipality: MunicipalityCode.nullable(),
  grantor: Grantor.nullable(),
  stream: StreamName.nullable(),
  period: DeliveryPeriod.nullable(),
  format: RecognisedFormat.nullable(),
  /** Of the file as it was sent, in lower-case hexadecimal; null before its content came. */
  sha256: z.string().nullable(),
  bytes: Count,
  /** What was read of the file as it was sent: of a facts file its facts. */
  records: RecordCounts,
  /**
   * Of a facts file: the records of the file from which its facts were made, as it says itself. Those that are rejected were left
   * out before it was sent. Null where the facts were made here, or from no file.
   */
  madeFrom: RecordCounts.nullable(),
  facts: z.record(z.string(), Count),
  findings: SubmissionFindings,
  /** The warnings of which somebody has to say that they are right, and what was said. */
  confirmations: z.array(Confirmation),
  /** The submission of which this one corrects single records. */
  corrects: z.uuid().nullable(),
};

/** A delivered file: what became of it, what it held, what is wrong with it and what it does to the sender's own figures. */
export const Submission = z
  .strictObject({
    id: z.uuid(),
    receivedAt: z.iso.datetime(),
    ...taken,
    effect: DeliveryEffect.nullable(),
    links: z.strictObject({
      self: z.string(),
      findings: z.string(),
      events: z.string(),
      /** Where the content is to be sent, while it is waited for. */
      content: z.string().exactOptional(),
      corrects: z.string().exactOptional(),
      supersededBy: z.string().exactOptional(),
    }),
  })
  .meta({ id: "Submission", title: "Inzending", description: "A delivered file and what became of it." });
export type Submission = z.infer<typeof Submission>;
