import type { ApiKey, ApiKeyRequest } from "@jobcoach/contract";
import type { Selectable } from "kysely";
import type { Database } from "../../db/database.ts";
import type { ApiKeyTable } from "../../db/schema.ts";
import { asOperator } from "../../db/tenant.ts";
import { actorOf, appendAudit } from "../../trail/append-audit.ts";
import type { Principal } from "../principal.ts";
import { hashOf } from "../secret.ts";
import type { KeyParts } from "./api-key.ts";

type StoredKey = Selectable<ApiKeyTable>;

export interface KeyToStore extends Omit<ApiKeyRequest, "expiresOn"> {
  readonly key: KeyParts;
  readonly createdBy: Principal;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Keeps a key; of its secret only a hash. */
export async function storeKey(database: Database, toStore: KeyToStore): Promise<ApiKey> {
  const row = {
    id: toStore.key.id,
    municipality: toStore.municipality,
    roles: JSON.stringify(toStore.roles),
    label: toStore.label,
    secret_sha256: hashOf(toStore.key.secret),
    created_at: toStore.createdAt,
    created_by: `${toStore.createdBy.via}:${toStore.createdBy.subject}`,
    expires_at: toStore.expiresAt,
    last_used_at: null,
    revoked_at: null,
  };
  await asOperator(database, async (transaction) => {
    await transaction.insertInto("api_key").values(row).execute();
    const event = { ...actorOf(toStore.createdBy), at: toStore.createdAt, action: "key-made", object: row.id } as const;
    await appendAudit(transaction, toStore.municipality, event);
  });
  return describeKey({ ...row, roles: toStore.roles });
}

/** The keys of some municipalities, or of all; the newest first. */
export const listKeys = (database: Database, municipalities: readonly string[] | "*"): Promise<readonly ApiKey[]> =>
  asOperator(database, async (transaction) => {
    const all = transaction.selectFrom("api_key").selectAll().orderBy("id", "desc");
    const rows = await (municipalities === "*" ? all : all.where("municipality", "in", municipalities)).execute();
    return rows.map(describeKey);
  });

export const findKey = (database: Database, id: string): Promise<StoredKey | undefined> =>
  asOperator(database, (transaction) =>
    transaction.selectFrom("api_key").selectAll().where("id", "=", id).executeTakeFirst(),
  );

/** Ends a key; when it had ended before, that moment stands. */
export const revokeKey = (database: Database, { id, municipality }: StoredKey, by: Principal, at: Date) =>
  asOperator(database, async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable("api_key")
      .set({ revoked_at: at })
      .where("id", "=", id)
      .where("revoked_at", "is", null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    await appendAudit(transaction, municipality, { ...actorOf(by), at, action: "key-revoked", object: id });
  });

const MINUTE_MS = 60_000;

/** Remembers that a key was used, once a minute at most. */
export async function noteUse(database: Database, { id, last_used_at: last }: StoredKey, now: Date): Promise<void> {
  if (last !== null && now.getTime() - last.getTime() < MINUTE_MS) return;
  await asOperator(database, (transaction) =>
    transaction.updateTable("api_key").set({ last_used_at: now }).where("id", "=", id).execute(),
  );
}

export const describeKey = (row: StoredKey): ApiKey => ({
  id: row.id,
  municipality: row.municipality,
  roles: [...row.roles] as ApiKey["roles"],
  label: row.label,
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  lastUsedAt: row.last_used_at?.toISOString() ?? null,
  revokedAt: row.revoked_at?.toISOString() ?? null,
});
