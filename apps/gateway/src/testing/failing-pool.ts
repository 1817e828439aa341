import type { PostgresPool, PostgresPoolClient } from "kysely";

/** A pool on which the n-th statement inside a transaction fails, as when the connection is lost. */
export function failingAt(pool: PostgresPool, statement: number): PostgresPool {
  let executed = 0;
  let inTransaction = false;
  return {
    options: {},
    async connect() {
      const client = await pool.connect();
      return {
        release: () => client.release(),
        query: (async (sql: string, parameters: readonly unknown[]) => {
          if (sql === "rollback" || sql === "commit") inTransaction = false;
          if (inTransaction && ++executed === statement) throw new Error("connection lost");
          if (sql === "begin") inTransaction = true;
          return client.query(sql, parameters);
        }) as PostgresPoolClient["query"],
      };
    },
    end: () => pool.end(),
  };
}
