import { z } from "zod";

/**
 * A keyed token in place of a person, record or employer: the version of the key, a point, and 256 bits of HMAC-SHA-256
 * in base64url. Without the key it cannot be turned back; it stays personal data.
 */
export const Token = z
  .string()
  .regex(/^v[1-9]\d{0,3}\.[A-Za-z0-9_-]{43}$/)
  .meta({ id: "Token", title: "Pseudoniem", description: "A keyed pseudonym with the version of its key." });
export type Token = z.infer<typeof Token>;
