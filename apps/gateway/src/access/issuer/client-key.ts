import { readFileSync } from "node:fs";
import type { JWK } from "jose";
import { z } from "zod";
import { SIGNATURE_ALGORITHMS } from "./verify-access-token.ts";

/** A private key that says with which algorithm it signs. */
const PrivateJwk = z.looseObject({
  kty: z.enum(["RSA", "EC", "OKP"]),
  alg: z.enum(SIGNATURE_ALGORITHMS),
  kid: z.string().optional(),
  d: z.string().min(1),
});

export type ClientKey = JWK & { readonly alg: string };

/** The key in a file, or `undefined` when it cannot be read or is not one. */
export function readClientKey(file: string): ClientKey | undefined {
  try {
    return PrivateJwk.parse(JSON.parse(readFileSync(file, "utf8"))) as ClientKey;
  } catch {
    return undefined;
  }
}
