import type { DatabaseTransaction } from "../db/database.ts";
import type { StoredRow } from "./judge-delivery.ts";

/** The row of a submission in a transaction of its municipality. */
export const findRow = (
  transaction: DatabaseTransaction,
  municipality: string,
  id: string,
): Promise<StoredRow | undefined> =>
  transaction
    .selectFrom("submission")
    .selectAll()
    .where("municipality", "=", municipality)
    .where("id", "=", id)
    .executeTakeFirst();
