import type { Database } from "../../db/database.ts";
import type { Verdict } from "../issuer/verify-access-token.ts";
import { hashOf, isSecretOf } from "../secret.ts";
import type { KeyParts } from "./api-key.ts";
import { findKey, noteUse } from "./key-store.ts";

/** Compared with where there is no such key, so that this takes as long. */
const NO_SECRET = hashOf("");

/** Judges an API key: known, its secret right, not expired, not revoked. */
export async function verifyApiKey(database: Database, { id, secret }: KeyParts, now: Date): Promise<Verdict> {
  const key = await findKey(database, id);
  const isRight = isSecretOf(secret, key?.secret_sha256 ?? NO_SECRET);
  if (key === undefined || !isRight || key.revoked_at !== null || key.expires_at <= now)
    return { ok: false, code: "credentials-invalid" };
  await noteUse(database, key, now);
  const { municipality } = key;
  const grants = key.roles.map((role) => ({ role, municipality }));
  return { ok: true, principal: { subject: key.id, via: "api-key", grants } };
}
