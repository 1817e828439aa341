import { finished } from "node:stream/promises";
import { Pool, type PoolClient, types } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { columnParsers } from "./column-types.ts";
import type { EnginePool } from "./database.ts";

const CONNECTIONS = 10;

/** A pool of connections to a PostgreSQL server. */
export function openPostgres(connectionString: string, onError: (error: Error) => void): EnginePool {
  const pool = new Pool({
    connectionString,
    max: CONNECTIONS,
    types: {
      getTypeParser: ((oid: number, format?: "text" | "binary") =>
        columnParsers[oid] ?? types.getTypeParser(oid, format)) as typeof types.getTypeParser,
    },
  });
  pool.on("error", onError);
  return Object.assign(pool, {
    async copyIn(client: unknown, statement: string, rows: Buffer) {
      const stream = (client as PoolClient).query(copyFrom(statement));
      stream.end(rows);
      await finished(stream);
    },
  }) as unknown as EnginePool;
}
