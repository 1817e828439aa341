import type { EventEmitter } from "node:events";
import { finished } from "node:stream/promises";
import { Pool, type PoolClient, types } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { columnParsers } from "./column-types.ts";
import type { EnginePool } from "./database.ts";
import { isGone } from "./is-unavailable.ts";

export interface PoolLimits {
  /** Work in the background may hold several for minutes; requests need theirs beside them. */
  readonly connections?: number;
  /** How long somebody waits for a connection before being told that there is none. */
  readonly patienceMs?: number;
}

/** Of a process that hangs the server undoes the transaction, so that others get its locks. */
const HANGING_MS = 300_000;
const STATEMENT_MS = 1_800_000;

/** A pool of connections to a PostgreSQL server. */
export function openPostgres(
  connectionString: string,
  onError: (error: Error) => void,
  { connections = 20, patienceMs = 10_000 }: PoolLimits = {},
): EnginePool {
  const pool = new Pool({
    connectionString,
    max: connections,
    connectionTimeoutMillis: patienceMs,
    keepAlive: true,
    idle_in_transaction_session_timeout: HANGING_MS,
    statement_timeout: STATEMENT_MS,
    types: {
      getTypeParser: ((oid: number, format?: "text" | "binary") =>
        columnParsers[oid] ?? types.getTypeParser(oid, format)) as typeof types.getTypeParser,
    },
  });
  pool.on("error", onError);
  const lost = new WeakSet<PoolClient>();
  pool.on("connect", (client) => {
    // A connection that breaks while somebody has it tells nobody else, and an error that nobody hears ends the process.
    client.on("error", onError);
    // The server says that it ends a connection before it does.
    messagesOf(client).on("errorMessage", (message: unknown) => {
      if (isGone(message)) lost.add(client);
    });
  });
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>;
  return Object.assign(pool, {
    async connect() {
      const client = await connect();
      const { release } = client;
      // Whatever went wrong: a connection that is still inside a transaction has the rights of somebody, and goes.
      client.release = (destroy) => release(destroy || lost.has(client) || client.getTransactionStatus() !== "I");
      return client;
    },
    async copyIn(client: unknown, statement: string, rows: Buffer) {
      const stream = (client as PoolClient).query(copyFrom(statement));
      stream.end(rows);
      await finished(stream);
    },
  }) as unknown as EnginePool;
}

/** What the server says on a connection, as the driver reads it. */
const messagesOf = (client: PoolClient) => (client as unknown as { connection: EventEmitter }).connection;
