import { z } from "zod";

/**
 * Where a submission stands. The accepted one of a slot (municipality, grantor, stream, period) is in force until its successor
 * is accepted; one that waits for confirmation counts nowhere yet.
 */
export const SubmissionState = z
  .enum(["received", "checking", "refused", "awaiting-confirmation", "accepted", "superseded", "withdrawn"])
  .meta({ id: "SubmissionState", title: "Stand van een levering", description: "Where a submission stands." });
export type SubmissionState = z.infer<typeof SubmissionState>;
