import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "./database.ts";
import { actAs, type DatabaseRole, databaseRoles } from "./roles.ts";

type Work<Result> = (transaction: DatabaseTransaction) => Promise<Result>;

/**
 * Does work in one transaction that sees and changes the rows of one municipality only, held by the database itself. Without
 * a municipality, or with one that does not exist, it sees nothing and can store nothing.
 */
export const asMunicipality = <Result>(database: Database, municipality: string, work: Work<Result>) =>
  database.transaction().execute(async (transaction) => {
    await sql`
      select set_config('role', ${databaseRoles.municipality}, true),
        set_config('jobcoach.municipality', ${municipality}, true)
    `.execute(transaction);
    return work(transaction);
  });

/** Does work in one transaction that sees the tallies of all municipalities and makes releases, and sees no table with persons. */
export const asReporter = <Result>(database: Database, work: Work<Result>) =>
  as(databaseRoles.reporter, database, work);

/**
 * Does work in one transaction that sees what is published and nothing else. Anybody may ask for it, so no question of it holds a
 * connection for more than a minute.
 */
export const asPublic = <Result>(database: Database, work: Work<Result>) =>
  database.transaction().execute(async (transaction) => {
    await sql`
      select set_config('role', ${databaseRoles.public}, true), set_config('statement_timeout', ${LONGEST_READ_MS}, true)
    `.execute(transaction);
    return work(transaction);
  });

const LONGEST_READ_MS = "60000";

/** Does work in one transaction that sees accounts, keys, jobs and to whom a submission belongs, and no row of a municipality. */
export const asOperator = <Result>(database: Database, work: Work<Result>) =>
  as(databaseRoles.operator, database, work);

const as = <Result>(role: DatabaseRole, database: Database, work: Work<Result>) =>
  database.transaction().execute(async (transaction) => {
    await actAs(transaction, role);
    return work(transaction);
  });
