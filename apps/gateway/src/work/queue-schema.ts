import { PgBoss } from "pg-boss";
import type { EnginePool } from "../db/database.ts";
import { databaseRoles } from "../db/roles.ts";
import { queueConnection } from "./queue-connection.ts";

/** Where the library keeps its tables, apart from ours. */
export const QUEUE_SCHEMA = "pgboss";

/** Brings the tables of the queue to the shape that the installed library needs. Only the owner of the database may. */
export async function migrateQueue(pool: EnginePool): Promise<void> {
  const connection = queueConnection(pool);
  const boss = new PgBoss({
    db: connection,
    schema: QUEUE_SCHEMA,
    migrate: true,
    supervise: false,
    schedule: false,
    reindex: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
  });
  await boss.start();
  await boss.stop({ graceful: false });
  await connection.executeSql(GRANTS);
}

const GRANTS = `
  revoke all on all functions in schema ${QUEUE_SCHEMA} from public;
  grant usage on schema ${QUEUE_SCHEMA} to ${databaseRoles.operator};
  grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to ${databaseRoles.operator};
  grant execute on all functions in schema ${QUEUE_SCHEMA} to ${databaseRoles.operator};
`;
