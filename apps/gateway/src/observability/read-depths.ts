import { sql } from "kysely";
import type { Database } from "../db/database.ts";
import { asOperator, asReporter } from "../db/tenant.ts";
import { QUEUE_SCHEMA } from "../work/queue-schema.ts";

interface Depths {
  readonly submissions: readonly { readonly state: string; readonly count: number }[];
  readonly jobs: readonly { readonly work: string; readonly state: string; readonly count: number }[];
}

/** How many submissions stand where, and how many jobs wait, run or are parked. */
export async function readDepths(database: Database): Promise<Depths> {
  const submissions = await asReporter(database, (transaction) =>
    transaction
      .selectFrom("submission")
      .select(["state", sql<number>`count(id)`.as("count")])
      .groupBy("state")
      .execute(),
  );
  const jobs = await asOperator(database, (transaction) =>
    sql<{ work: string; state: string; count: number }>`
      select name as work, state::text as state, count(*) as count from ${sql.table(`${QUEUE_SCHEMA}.job`)}
      where state in ('created', 'retry', 'active', 'failed') group by name, state
    `.execute(transaction),
  );
  return { submissions, jobs: jobs.rows };
}
