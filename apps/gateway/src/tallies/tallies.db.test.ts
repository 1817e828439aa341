import { openPostgres } from "../db/postgres.ts";
import { createDatabase } from "../testing/postgres-server.ts";
import { talliesSuite } from "./tallies-suite.ts";

talliesSuite("a PostgreSQL server", async () => openPostgres(await createDatabase("tallies"), () => undefined));
