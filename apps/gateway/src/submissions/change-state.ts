import { nextState, type SubmissionEvent } from "@jobcoach/contract";
import { sql, type Updateable } from "kysely";
import type { DatabaseTransaction } from "../db/database.ts";
import type { SubmissionTable } from "../db/schema.ts";
import type { StoredRow } from "./judge-delivery.ts";

/**
 * Lets an event happen to a submission, with what else changes by it. Throws when it cannot happen there: who calls has looked,
 * under the lock of the municipality. Which rows explain its effect is told while it counts, and forgotten with every change.
 */
export async function changeState(
  transaction: DatabaseTransaction,
  { municipality, id, state }: Pick<StoredRow, "municipality" | "id" | "state">,
  event: SubmissionEvent,
  change: Updateable<SubmissionTable> = {},
): Promise<void> {
  const next = nextState(state, event);
  if (next === undefined) throw new Error(`${event} cannot happen to a submission that is ${state}`);
  await transaction
    .updateTable("submission")
    .set({ explanations: null, ...change, state: next, revision: sql`revision + 1` })
    .where("municipality", "=", municipality)
    .where("id", "=", id)
    .execute();
}
