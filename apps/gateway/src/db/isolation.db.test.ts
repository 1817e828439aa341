import { createDatabase } from "../testing/postgres-server.ts";
import { isolationSuite } from "./isolation-suite.ts";
import { openPostgres } from "./postgres.ts";

isolationSuite("a PostgreSQL server", async () => openPostgres(await createDatabase("isolation"), () => undefined));
