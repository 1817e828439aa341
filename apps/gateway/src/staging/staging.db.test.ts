import { openPostgres } from "../db/postgres.ts";
import { createDatabase } from "../testing/postgres-server.ts";
import { stagingSuite } from "./staging-suite.ts";

stagingSuite("a PostgreSQL server", async () => openPostgres(await createDatabase("staging"), () => undefined));
