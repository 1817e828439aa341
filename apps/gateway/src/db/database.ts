import { Kysely, PostgresDialect, type PostgresPool, type Transaction } from "kysely";
import type { Schema } from "./schema.ts";

/** The database of the gateway, whichever engine serves it. Queries go through Kysely; a transaction touches one municipality. */
export type Database = Kysely<Schema>;
export type DatabaseTransaction = Transaction<Schema>;

export const databaseOn = (pool: PostgresPool): Database =>
  new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
