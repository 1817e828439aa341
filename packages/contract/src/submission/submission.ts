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

/** A delivered file: what became of it, what it held and what is wrong with it. What is not known of a refused one is null. */
export const Submission = z
  .strictObject({
    id: z.uuid(),
    state: SubmissionState,
    sentence: LocalizedText,
    receivedAt: z.iso.datetime(),
    municipality: MunicipalityCode.nullable(),
    grantor: Grantor.nullable(),
    stream: StreamName.nullable(),
    period: DeliveryPeriod.nullable(),
    format: RecognisedFormat.nullable(),
    sha256: z.string(),
    bytes: Count,
    records: RecordCounts,
    facts: z.record(z.string(), Count),
    findings: SubmissionFindings,
    links: z.strictObject({ self: z.string(), findings: z.string(), supersededBy: z.string().exactOptional() }),
  })
  .meta({ id: "Submission", title: "Inzending", description: "A delivered file and what became of it." });
export type Submission = z.infer<typeof Submission>;
