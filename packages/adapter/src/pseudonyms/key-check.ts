import type { KeyCheck } from "@jobcoach/core";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { base64url } from "./base64url.ts";
import type { PseudonymKey } from "./pseudonyms.ts";

const CHECK_BYTES = 8;

/** The check value of a key, by which another key with the same version is known; no token is made in its way. */
export function keyCheckOf({ version, bytes }: PseudonymKey): KeyCheck {
  const text = new TextEncoder().encode(`jobcoach/key-check\u0000v${version}`);
  return base64url(hmac(sha256, bytes, text).subarray(0, CHECK_BYTES));
}
