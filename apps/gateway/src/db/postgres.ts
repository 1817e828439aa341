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
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>;
  return Object.assign(pool, {
    async connect() {
      const client = await connect();
      const { release } = client;
      // Whatever went wrong: a connection that is still inside a transaction has the rights of somebody, and goes.
      client.release = (destroy) => release(destroy ?? client.getTransactionStatus() !== "I");
      return client;
    },
    async copyIn(client: unknown, statement: string, rows: Buffer) {
      const stream = (client as PoolClient).query(copyFrom(statement));
      stream.end(rows);
      await finished(stream);
    },
  }) as unknown as EnginePool;
}
