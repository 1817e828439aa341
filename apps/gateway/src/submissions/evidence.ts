import { createHmac, randomBytes } from "node:crypto";
import type { FindingGroup } from "@jobcoach/core";
import { sql } from "kysely";
import type { DatabaseTransaction } from "../db/database.ts";

/** What a warning is about, as a keyed hash: equal while the warning says the same, and no way back to what it says. */
export type EvidenceOf = (group: FindingGroup) => string;

/** Makes evidence with the secret of a municipality, which is made when it is first needed. */
export async function evidenceFor(transaction: DatabaseTransaction, municipality: string): Promise<EvidenceOf> {
  const secret = await secretOf(transaction, municipality);
  return ({ rule, field = "", count, message }) =>
    createHmac("sha256", Buffer.from(secret, "base64"))
      .update(JSON.stringify([rule, field, count, message.en.match(/\d+/g) ?? []]))
      .digest("base64url");
}

const SECRET_BYTES = 32;

async function secretOf(transaction: DatabaseTransaction, municipality: string): Promise<string> {
  const made = randomBytes(SECRET_BYTES).toString("base64");
  await sql`
    insert into confirmation_secret (municipality, secret) values (${municipality}, ${made}) on conflict do nothing
  `.execute(transaction);
  const row = await transaction
    .selectFrom("confirmation_secret")
    .select("secret")
    .where("municipality", "=", municipality)
    .executeTakeFirstOrThrow();
  return row.secret;
}
