import { createHash } from "node:crypto";
import { z } from "zod";
import { newSecret } from "../secret.ts";
import { returnPathOf } from "./return-path.ts";

/** A log-in between leaving for the issuer and coming back; the browser that left keeps it. */
const PendingLogin = z.strictObject({
  /** Comes back in the address: this is the browser that left. */
  state: z.string().length(43),
  /** Comes back in the ID token: it was made for this log-in. */
  nonce: z.string().length(43),
  /** Proves to the issuer that who brings the code is who asked for it (PKCE). */
  verifier: z.string().length(43),
  returnTo: z.string(),
});
export type PendingLogin = z.infer<typeof PendingLogin>;

export const newPendingLogin = (returnTo: string): PendingLogin => ({
  state: newSecret(),
  nonce: newSecret(),
  verifier: newSecret(),
  returnTo,
});

export const writePending = (login: PendingLogin): string => Buffer.from(JSON.stringify(login)).toString("base64url");

/** What a cookie holds; whoever wrote it, it leads to nowhere but this service. */
export function readPending(cookie: string | undefined): PendingLogin | undefined {
  try {
    const read = PendingLogin.safeParse(JSON.parse(Buffer.from(cookie ?? "", "base64url").toString()));
    return read.success ? { ...read.data, returnTo: returnPathOf(read.data.returnTo) } : undefined;
  } catch {
    return undefined;
  }
}

/** What the issuer sees of the verifier before the code is brought (S256). */
export const challengeOf = (verifier: string): string => createHash("sha256").update(verifier).digest("base64url");
