import { sql } from "kysely";
import type { AccessSettings } from "../access/settings.ts";
import type { Database, DatabaseTransaction } from "../db/database.ts";
import { asOperator } from "../db/tenant.ts";

/** What one sender may send. Senders share the database over all processes, so it is counted there. */
export type UploadSettings = Pick<AccessSettings, "uploadsAtOnce" | "uploadBytesPerDay">;

export interface Upload {
  /** Of this upload, unique. */
  readonly id: string;
  readonly sender: string;
  /** What the sender says will come; 0 when it does not say. */
  readonly bytes: number;
  readonly at: Date;
}

export type UploadAdmission =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: "too-many-uploads" | "upload-quota-used"; readonly retryAfterSeconds: number };

/** An upload whose process was killed holds its place no longer than this; every request has ended by then. */
const LEASE_MS = 11 * 60_000;
const BUSY_RETRY_SECONDS = 10;
const KEPT_DAYS = 7;
const DAY_MS = 86_400_000;
const LOCK = 720_501;

/** Takes a place for an upload and counts what was announced, or says why not; belongs with `endUpload`. */
export const beginUpload = (database: Database, settings: UploadSettings, upload: Upload): Promise<UploadAdmission> =>
  asOperator(database, async (transaction) => {
    const { sender, id, bytes, at } = upload;
    await sql`select pg_advisory_xact_lock(hashtextextended(${sender}, ${sql.lit(LOCK)}))`.execute(transaction);
    await transaction.deleteFrom("upload_lease").where("sender", "=", sender).where("until", "<=", at).execute();
    if ((await countLeases(transaction, sender)) >= settings.uploadsAtOnce)
      return { ok: false, code: "too-many-uploads", retryAfterSeconds: BUSY_RETRY_SECONDS };
    const used = await usedOn(transaction, sender, dayOf(at));
    if (used + bytes > settings.uploadBytesPerDay || used >= settings.uploadBytesPerDay)
      return { ok: false, code: "upload-quota-used", retryAfterSeconds: secondsToNextDay(at) };
    const until = new Date(at.getTime() + LEASE_MS);
    await transaction.insertInto("upload_lease").values({ sender, id, until }).execute();
    await addUsage(transaction, sender, dayOf(at), bytes);
    const old = dayOf(new Date(at.getTime() - KEPT_DAYS * DAY_MS));
    await transaction.deleteFrom("upload_usage").where("sender", "=", sender).where("day", "<", old).execute();
    return { ok: true };
  });

/** Gives the place back, and counts what came in beyond what was announced. */
export const endUpload = (database: Database, { sender, id, at }: Upload, moreBytes: number): Promise<void> =>
  asOperator(database, async (transaction) => {
    await transaction.deleteFrom("upload_lease").where("sender", "=", sender).where("id", "=", id).execute();
    if (moreBytes > 0) await addUsage(transaction, sender, dayOf(at), moreBytes);
  });

async function countLeases(transaction: DatabaseTransaction, sender: string): Promise<number> {
  const leases = await transaction.selectFrom("upload_lease").select("id").where("sender", "=", sender).execute();
  return leases.length;
}

async function usedOn(transaction: DatabaseTransaction, sender: string, day: string): Promise<number> {
  const row = await transaction
    .selectFrom("upload_usage")
    .select("bytes")
    .where("sender", "=", sender)
    .where("day", "=", day)
    .executeTakeFirst();
  return Number(row?.bytes ?? 0);
}

const addUsage = (transaction: DatabaseTransaction, sender: string, day: string, bytes: number) =>
  sql`
    insert into upload_usage (sender, day, bytes) values (${sender}, ${day}, ${bytes})
    on conflict (sender, day) do update set bytes = upload_usage.bytes + excluded.bytes
  `.execute(transaction);

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);

const secondsToNextDay = (moment: Date) => Math.ceil((DAY_MS - (moment.getTime() % DAY_MS)) / 1000);
