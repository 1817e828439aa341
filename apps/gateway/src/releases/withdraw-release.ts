import type { WithdrawalRequest } from "@jobcoach/contract";
import type { Database } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";
import { asOperator } from "../db/tenant.ts";
import { type Actor, appendAudit } from "../trail/append-audit.ts";

/** Says that a release was wrong. Its rows stay, for what was published stays known; a second time changes nothing. */
export const withdrawRelease = (
  database: Database,
  release: number,
  reason: WithdrawalRequest["reason"],
  by: Actor,
  now: Date,
) =>
  asOperator(database, async (transaction) => {
    const { numInsertedOrUpdatedRows = 0n } = await transaction
      .insertInto("release_withdrawal")
      .values({ release, withdrawn_at: now, reason: jsonText(reason) })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows > 0n)
      await appendAudit(transaction, "*", {
        ...by,
        at: now,
        action: "release-withdrawn",
        object: `release ${release}`,
      });
  });
