import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../db/database.ts";

/**
 * Does work in one transaction that sees and changes the rows of all municipalities, for tests that look at what was stored.
 * Only the owner of the tables can lift the policies, and only until the end of the transaction.
 */
export const asOwnerOfAll = <Result>(
  database: Database,
  work: (transaction: DatabaseTransaction) => Promise<Result>,
): Promise<Result> =>
  database.transaction().execute(async (transaction) => {
    const tables = await forcedTables(transaction);
    for (const table of tables)
      await sql`alter table ${sql.table(table)} no force row level security`.execute(transaction);
    const result = await work(transaction);
    for (const table of tables)
      await sql`alter table ${sql.table(table)} force row level security`.execute(transaction);
    return result;
  });

async function forcedTables(transaction: DatabaseTransaction): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relforcerowsecurity and relnamespace = 'public'::regnamespace order by relname
  `.execute(transaction);
  return rows.map((row) => row.name);
}
