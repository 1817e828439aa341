import type { WithdrawalRequest } from "@jobcoach/contract";
import type { Database } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";
import { asOperator } from "../db/tenant.ts";

/** Says that a release was wrong. Its rows stay, for what was published stays known; a second time changes nothing. */
export const withdrawRelease = (database: Database, release: number, reason: WithdrawalRequest["reason"], now: Date) =>
  asOperator(database, async (transaction) => {
    await transaction
      .insertInto("release_withdrawal")
      .values({ release, withdrawn_at: now, reason: jsonText(reason) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
