import { z } from "zod";

/**
 * Tells keys of one version apart: the first 64 bits of HMAC-SHA-256 under the key over a fixed text and its version, in
 * base64url. It says nothing about persons, and the key cannot be found from it.
 */
export const KeyCheck = z
  .string()
  .regex(/^[A-Za-z0-9_-]{10}[AEIMQUYcgkosw048]$/)
  .meta({ id: "KeyCheck", title: "Controlewaarde van een sleutel", description: "Tells keys of one version apart." });
export type KeyCheck = z.infer<typeof KeyCheck>;
