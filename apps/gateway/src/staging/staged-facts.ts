import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../db/database.ts";
import { asOperator } from "../db/tenant.ts";
import { uuidV7 } from "../uuid-v7.ts";

/**
 * Moves the facts of a submission out of staging, to where they count or wait, and gives how many rows they were: fewer than
 * were staged when the database has crashed in between, and then the content must be asked for again.
 */
export async function moveStaged(
  transaction: DatabaseTransaction,
  municipality: string,
  submission: string,
  table: "fact_run" | "waiting_fact_run" = "fact_run",
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    insert into ${sql.table(table)} (municipality, submission_id, seq, person, facts, sender_row)
    select ${municipality}, submission_id, seq, person, facts, sender_row
    from fact_staging where submission_id = ${submission}::uuid order by seq
  `.execute(transaction);
  await forgetStaged(transaction, submission);
  return Number(numAffectedRows);
}

/** Forgets the facts of a submission that was refused, withdrawn or broken off. */
export const forgetStaged = (transaction: DatabaseTransaction, submission: string) =>
  transaction.deleteFrom("fact_staging").where("submission_id", "=", submission).execute();

const DAY_MS = 86_400_000;

/** Removes what was left in staging by a gateway that was killed while it read: of submissions of more than a day old that nobody works on. */
export const sweepStaging = (database: Database, now: Date) =>
  asOperator(database, (transaction) =>
    sql`
      delete from fact_staging where submission_id < ${uuidV7(new Date(now.getTime() - DAY_MS))}::uuid
        and not exists (
          select from submission_directory d join submission s on s.municipality = d.municipality and s.id = d.id
          where d.id = fact_staging.submission_id and s.state in ('received', 'checking')
        )
    `.execute(transaction),
  );
