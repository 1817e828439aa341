import type { PostgresPoolClient } from "kysely";
import type { Db } from "pg-boss";
import type { EnginePool } from "../db/database.ts";
import type { DatabaseRole } from "../db/roles.ts";

/**
 * Gives the library of the queue our connections instead of a pool of its own. Each call is a transaction by itself, with the
 * rights of a role when one is given, so that it leaves nothing behind on the connection.
 */
export function queueConnection(pool: EnginePool, role?: DatabaseRole): Db {
  const begin = role === undefined ? "begin" : `begin; set local role ${role}`;
  return {
    async executeSql(text, values = []) {
      const client = await pool.connect();
      try {
        if (values.length === 0) return await runScript(client, `${begin};\n${withoutEnds(text)};\ncommit`);
        await runScript(client, begin);
        const { rows } = await client.query(text, values);
        await client.query("commit", []);
        return { rows };
      } catch (error) {
        await client.query("rollback", []).catch(() => undefined);
        throw error;
      } finally {
        client.release();
      }
    },
  };
}

/** Statements without values may be many at once; the rows of all of them are the answer, as the library expects. */
async function runScript(client: PostgresPoolClient, text: string): Promise<{ rows: unknown[] }> {
  const results = (await (client as unknown as ScriptClient).query(text)) as unknown;
  return { rows: [results].flat().flatMap((result) => (result as { rows?: unknown[] }).rows ?? []) };
}

interface ScriptClient {
  query(text: string): Promise<unknown>;
}

/** The library brings the ends of a transaction of its own, which would end ours. */
const withoutEnds = (text: string) =>
  text
    .replace(/^\s*BEGIN\s*;/i, "")
    .replace(/;?\s*COMMIT\s*;\s*$/i, "")
    .replace(/;\s*$/, "");
