import { openPostgres } from "../db/postgres.ts";
import { createDatabase } from "../testing/postgres-server.ts";
import { trailSuite } from "./trail-suite.ts";

trailSuite("a PostgreSQL server", async () => openPostgres(await createDatabase("trail"), () => undefined));
