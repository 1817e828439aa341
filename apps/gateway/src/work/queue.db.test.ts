import { openPostgres } from "../db/postgres.ts";
import { createDatabase } from "../testing/postgres-server.ts";
import { queueSuite } from "./queue-suite.ts";

queueSuite("a PostgreSQL server", async () => openPostgres(await createDatabase("queue"), () => undefined));
