import { CalendarDate, LocalizedText } from "@jobcoach/core";
import { SchemeSituation } from "@jobcoach/core/schemes";
import { z } from "zod";
import { LegalCitation } from "./scheme-description.ts";

/** A day, and what is known of a person and a job; what is left out is unknown. Nothing of it is kept. */
export const AssessmentRequest = z
  .strictObject({ on: CalendarDate, situation: SchemeSituation })
  .meta({ id: "AssessmentRequest", title: "Vraag om een oordeel", description: "A situation on a day." });
export type AssessmentRequest = z.infer<typeof AssessmentRequest>;

const Reason = z
  .strictObject({
    code: z.string(),
    text: LocalizedText,
    parameter: z.string().exactOptional(),
    status: z.string().exactOptional(),
    input: z.string().exactOptional(),
    citation: LegalCitation.exactOptional(),
  })
  .meta({ id: "AssessmentReason", title: "Reden", description: "Why something does not fit, or is not known." });

/** What the law says of a scheme for a situation on a day, as far as it is known; no decision of anybody. */
export const Assessment = z
  .strictObject({
    verdict: z.enum(["eligible", "not-eligible", "unknown"]),
    scheme: z.string(),
    on: CalendarDate,
    conditions: z.array(
      z.strictObject({
        code: z.string(),
        text: LocalizedText,
        verdict: z.enum(["met", "not-met", "unknown"]),
        status: z.enum(["verified", "inferred", "memory"]),
        missing: z.array(z.string()),
        reason: Reason.exactOptional(),
        citation: LegalCitation,
      }),
    ),
    reasons: z.array(Reason),
  })
  .meta({ id: "Assessment", title: "Oordeel", description: "What the law says of a scheme for a situation." });
export type Assessment = z.infer<typeof Assessment>;
