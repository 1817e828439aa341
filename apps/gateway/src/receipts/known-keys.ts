import { publicHalf, type ReceiptKey, type ReceiptSigningKey } from "@jobcoach/contract";
import type { Database } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";
import { asOperator } from "../db/tenant.ts";

/** Every key with which a gateway on this database signs or ever signed, the newest first. */
export const knownKeys = (database: Database): Promise<readonly ReceiptKey[]> =>
  asOperator(database, async (transaction) => {
    const rows = await transaction
      .selectFrom("receipt_key")
      .select("key")
      .orderBy("added_at", "desc")
      .orderBy("kid")
      .execute();
    return rows.map(({ key }) => key);
  });

/** Makes a key known before anything is signed with it, so that every receipt can be verified. */
export const makeKnown = (database: Database, key: ReceiptSigningKey, at: Date) =>
  asOperator(database, (transaction) =>
    transaction
      .insertInto("receipt_key")
      .values({ kid: key.kid, key: jsonText(publicHalf(key)), added_at: at })
      .onConflict((conflict) => conflict.column("kid").doNothing())
      .execute(),
  );
