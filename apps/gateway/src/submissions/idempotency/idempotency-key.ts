import { createHash } from "node:crypto";
import { z } from "zod";

/**
 * The header `Idempotency-Key` as the draft of the IETF writes it (draft-ietf-httpapi-idempotency-key-header): a string of
 * structured fields, so in quotation marks. Ours has 16 to 128 letters, digits, hyphens and underscores; a UUID fits.
 */
export const IdempotencyKey = z
  .string()
  .regex(/^"[A-Za-z0-9_-]{16,128}"$/)
  .meta({
    description: "A key of your own for each new request, in quotation marks, such as a UUID. Kept for 24 hours.",
  });
export type IdempotencyKey = z.infer<typeof IdempotencyKey>;

export const IDEMPOTENCY_HEADER = "idempotency-key";

/** The key as it is kept, hashed: nothing keeps a sender from choosing the number of a person. */
export const keyIn = (header: IdempotencyKey): string => createHash("sha256").update(header.slice(1, -1)).digest("hex");
