import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

const SECRET_BYTES = 32;

/** A secret that nobody can guess, in letters that fit a header and a cookie. */
export const newSecret = (): string => randomBytes(SECRET_BYTES).toString("base64url");

/** What is kept of a secret. One hash is enough: there are 2^256 secrets to try. */
export const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Whether a secret is the one whose hash was kept, in the same time whether it is or not. */
export const isSecretOf = (secret: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(secret), "hex"), Buffer.from(hash, "hex"));
