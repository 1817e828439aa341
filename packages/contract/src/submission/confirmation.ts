import { holdsLongNumber, LocalizedText } from "@jobcoach/core";
import { z } from "zod";

/** A warning of which somebody has to say that it is right, by its rule and field; the reason is null while nobody did. */
export const Confirmation = z
  .strictObject({
    rule: z.string(),
    field: z.string().exactOptional(),
    message: LocalizedText,
    reason: z.string().nullable(),
    confirmedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "Confirmation", title: "Bevestiging", description: "A warning that is to be confirmed, or was." });
export type Confirmation = z.infer<typeof Confirmation>;

const DATE = /\b(?:[0-3]?\d-[01]?\d-(?:19|20)\d\d|(?:19|20)\d\d-[01]\d-[0-3]\d)\b/g;

/** Why something that stands out is right, in words for people; a number of a person has no place in it. */
export const ConfirmationReason = z
  .string()
  .trim()
  .min(10)
  .max(500)
  .refine((reason) => !holdsLongNumber(reason.replaceAll(DATE, "")), { error: "six digits may be somebody's number" });

/** Says of groups of warnings why they are right. What is not named stays open. */
export const ConfirmationRequest = z
  .strictObject({
    confirmations: z
      .array(
        z.strictObject({
          rule: z.string().max(100),
          field: z.string().max(80).exactOptional(),
          reason: ConfirmationReason,
        }),
      )
      .min(1)
      .max(50),
  })
  .meta({ id: "ConfirmationRequest", title: "Bevestigen", description: "Why warnings are right." });
export type ConfirmationRequest = z.infer<typeof ConfirmationRequest>;
