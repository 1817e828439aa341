import { randomBytes } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import type { DatabaseTransaction } from "../db/database.ts";

/** Makes the keyed hash of a token inside a statement, so that any number of persons is one statement. */
export type HashOf = (token: RawBuilder<unknown>) => RawBuilder<string>;

const SECRET_BYTES = 32;
const BLOCK_BYTES = 64;

/** HMAC-SHA-256 (RFC 2104) with the secret of a municipality, which is made when it is first needed. */
export async function tombstoneHash(transaction: DatabaseTransaction, municipality: string): Promise<HashOf> {
  const made = randomBytes(SECRET_BYTES).toString("base64");
  await sql`
    insert into tombstone_secret (municipality, secret) values (${municipality}, ${made}) on conflict do nothing
  `.execute(transaction);
  const { secret } = await transaction
    .selectFrom("tombstone_secret")
    .select("secret")
    .where("municipality", "=", municipality)
    .executeTakeFirstOrThrow();
  const [inner, outer] = [0x36, 0x5c].map((pad) => paddedWith(Buffer.from(secret, "base64"), pad));
  return (token) => sql<string>`
    encode(sha256(decode(${outer}, 'hex') || sha256(decode(${inner}, 'hex') || convert_to(${token}, 'UTF8'))), 'hex')
  `;
}

const paddedWith = (key: Buffer, pad: number): string =>
  Buffer.from(Buffer.concat([key, Buffer.alloc(BLOCK_BYTES - key.length)]).map((byte) => byte ^ pad)).toString("hex");

const given = (tokens: readonly string[]) => sql`unnest(${sql.val([...tokens])}::text[]) as given (token)`;

/** Remembers persons as ones to be forgotten. */
export async function bury(
  transaction: DatabaseTransaction,
  municipality: string,
  tokens: readonly string[],
  at: Date,
) {
  const hash = await tombstoneHash(transaction, municipality);
  await sql`
    insert into tombstone (municipality, hash, buried_at)
    select ${municipality}, ${hash(sql`token`)}, ${at.toISOString()}::timestamptz from ${given(tokens)} on conflict do nothing
  `.execute(transaction);
}

/** Lets persons come back; gives of how many that changed something. */
export async function unbury(transaction: DatabaseTransaction, municipality: string, tokens: readonly string[]) {
  const hash = await tombstoneHash(transaction, municipality);
  const { numAffectedRows = 0n } = await sql`
    delete from tombstone where municipality = ${municipality}
      and hash in (select ${hash(sql`token`)} from ${given(tokens)})
  `.execute(transaction);
  return Number(numAffectedRows);
}

export async function hasTombstones(transaction: DatabaseTransaction, municipality: string): Promise<boolean> {
  const one = await transaction
    .selectFrom("tombstone")
    .select("hash")
    .where("municipality", "=", municipality)
    .limit(1)
    .executeTakeFirst();
  return one !== undefined;
}
