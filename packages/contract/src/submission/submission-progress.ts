import { LocalizedText } from "@jobcoach/core";
import { z } from "zod";
import { SubmissionState } from "./submission-state.ts";

/** How far a submission is: one event of its stream. Each holds all that is known, so that a missed one does no harm. */
export const SubmissionProgress = z
  .strictObject({
    state: SubmissionState,
    sentence: LocalizedText,
    recordsRead: z.int().nonnegative(),
    findings: z.int().nonnegative(),
  })
  .meta({ id: "SubmissionProgress", title: "Voortgang", description: "How far a submission is." });
export type SubmissionProgress = z.infer<typeof SubmissionProgress>;
