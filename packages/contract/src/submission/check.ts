import { Finding } from "@jobcoach/core";
import { z } from "zod";
import { SubmissionFindings, taken } from "./submission.ts";

/** What would become of a file if it were delivered now; nothing of it was kept. The findings are the first of all. */
export const Check = z
  .strictObject({
    ...taken,
    findings: SubmissionFindings.extend({ items: z.array(Finding.omit({ reference: true })) }),
  })
  .meta({ id: "Check", title: "Proefcontrole", description: "What would become of a file." });
export type Check = z.infer<typeof Check>;
