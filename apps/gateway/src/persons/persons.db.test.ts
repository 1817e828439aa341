import { openPostgres } from "../db/postgres.ts";
import { createDatabase } from "../testing/postgres-server.ts";
import { personsSuite } from "./persons-suite.ts";

personsSuite("a PostgreSQL server", async () => openPostgres(await createDatabase("persons"), () => undefined));
