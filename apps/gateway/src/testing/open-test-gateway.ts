import type { PostgresPool } from "kysely";
import { databaseOn } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import type { AppDependencies } from "../dependencies.ts";
import { openMemoryDatabase } from "./memory-database.ts";
import { createTestGateway, type TestGateway } from "./test-gateway.ts";

/** A gateway with nothing in it yet, on a database of its own that `remove` closes too: in memory, or the one that `open` opens. */
export async function openTestGateway(
  over: Partial<AppDependencies> = {},
  open: () => Promise<PostgresPool> = openMemoryDatabase,
): Promise<TestGateway> {
  const database = databaseOn(await open());
  await migrate(database, () => new Date("2026-07-01T00:00:00Z"));
  const gateway = createTestGateway(database, over);
  return {
    ...gateway,
    async remove() {
      await gateway.remove();
      await database.destroy();
    },
  };
}
