import { openPostgres } from "../db/postgres.ts";
import { createDatabase } from "../testing/postgres-server.ts";
import { storageSuite } from "./storage-suite.ts";

storageSuite("a PostgreSQL server", async () => openPostgres(await createDatabase("storage"), () => undefined));
