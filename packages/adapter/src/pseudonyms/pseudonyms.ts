import type { Token } from "@jobcoach/core";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { base64url } from "./base64url.ts";

/** A municipality's key: at least 256 random bits, and its version, which stands in every token. */
export interface PseudonymKey {
  readonly version: number;
  readonly bytes: Uint8Array;
  /** The key that it took the place of, as long as tokens of that one may still be around. */
  readonly earlier?: PseudonymKey;
}

/** What is hidden behind a token; equal texts of different kinds give different tokens. */
export type PseudonymKind = "person" | "client" | "record" | "trajectory" | "job" | "employer" | "coach" | "text";

/** Turns identifying texts into keyed tokens. Pure: the same text, kind and key give the same token everywhere. */
export interface Pseudonyms {
  readonly keyVersion: number;
  token(kind: PseudonymKind, text: string): Token;
}

const KEY_BYTES = 32;
const DIGEST_BYTES = 32;
const CACHED_TOKENS = 4096;
const BUFFERED_BYTES = 1024;
const BYTES_PER_UNIT_AT_MOST = 3;

/** Told which text became which token, by a sender that writes a file with clear numbers again. */
export type RememberToken = (token: Token, text: string, kind: PseudonymKind) => void;

/**
 * Tokens by HMAC-SHA-256 under the municipality's key, separated by kind. Throws when the key is shorter than 256 bits.
 */
export function createPseudonyms({ version, bytes }: PseudonymKey, remember?: RememberToken): Pseudonyms {
  if (bytes.length < KEY_BYTES) throw new Error("A pseudonym key needs at least 32 bytes.");
  const keyed = hmac.create(sha256, bytes);
  const scratch = keyed.clone();
  const prefix = `v${version}.`;
  const encoder = new TextEncoder();
  const buffer = new Uint8Array(BUFFERED_BYTES);
  const digested = new Uint8Array(DIGEST_BYTES);

  function digest(text: string): Uint8Array {
    const inBuffer = text.length * BYTES_PER_UNIT_AT_MOST <= BUFFERED_BYTES;
    const bytes = inBuffer ? buffer.subarray(0, encoder.encodeInto(text, buffer).written) : encoder.encode(text);
    keyed._cloneInto(scratch).update(bytes).digestInto(digested);
    return digested;
  }

  const cache = new Map<string, Token>();

  function token(kind: PseudonymKind, text: string): Token {
    const separated = `jobcoach/${kind}\u0000${text}`;
    const known = cache.get(separated);
    if (known !== undefined) return known;
    const made = prefix + base64url(digest(separated));
    if (cache.size >= CACHED_TOKENS) cache.clear();
    cache.set(separated, made);
    remember?.(made, text, kind);
    return made;
  }

  return { keyVersion: version, token };
}
