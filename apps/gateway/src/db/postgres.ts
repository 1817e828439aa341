import type { PostgresPool } from "kysely";
import { Pool, types } from "pg";
import { columnParsers } from "./column-types.ts";

const CONNECTIONS = 10;

/** A pool of connections to a PostgreSQL server. */
export function openPostgres(connectionString: string, onError: (error: Error) => void): PostgresPool {
  const pool = new Pool({
    connectionString,
    max: CONNECTIONS,
    types: {
      getTypeParser: ((oid: number, format?: "text" | "binary") =>
        columnParsers[oid] ?? types.getTypeParser(oid, format)) as typeof types.getTypeParser,
    },
  });
  pool.on("error", onError);
  return pool;
}
