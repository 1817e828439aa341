import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient, type Transaction } from "kysely";
import type { Schema } from "./schema.ts";

/** The database of the gateway, whichever engine serves it. Queries go through Kysely; a transaction touches one municipality. */
export type Database = Kysely<Schema>;
export type DatabaseTransaction = Transaction<Schema>;

/** Connections to an engine. Without parameters a client takes several statements at once. */
export interface EnginePool extends PostgresPool {
  /** Streams rows in the text form of `COPY … FROM STDIN`, where the engine can. */
  readonly copyIn?: (client: PostgresPoolClient, statement: string, rows: Buffer) => Promise<void>;
}

export function databaseOn(pool: EnginePool): Database {
  const database = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  pools.set(database, pool);
  return database;
}

/** The connections below a database, for what cannot go through Kysely: rows in bulk and the statements of the queue. */
export function poolOf(database: Database): EnginePool {
  const pool = pools.get(database);
  if (pool === undefined) throw new Error("not a database of databaseOn");
  return pool;
}

const pools = new WeakMap<Database, EnginePool>();
