import { createHash, randomBytes } from "node:crypto";

/** What somebody was promised when they chose who they are. */
export interface Promised {
  readonly person: string;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly nonce: string | undefined;
}

const LIFETIME_MS = 60_000;

/** Codes that are good once, for a minute, for whoever has the verifier (PKCE, S256). */
export function createCodes() {
  const promised = new Map<string, Promised & { readonly until: number }>();
  return {
    give(promise: Promised): string {
      const code = randomBytes(32).toString("base64url");
      promised.set(code, { ...promise, until: Date.now() + LIFETIME_MS });
      return code;
    },
    take(code: string, redirectUri: string, verifier: string): Promised | undefined {
      const promise = promised.get(code);
      promised.delete(code);
      const challenge = createHash("sha256").update(verifier).digest("base64url");
      const isTheirs = promise?.redirectUri === redirectUri && promise.challenge === challenge;
      return isTheirs && promise.until > Date.now() ? promise : undefined;
    },
  };
}
