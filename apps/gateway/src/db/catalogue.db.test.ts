import { createDatabase } from "../testing/postgres-server.ts";
import { catalogueSuite } from "./catalogue-suite.ts";
import { openPostgres } from "./postgres.ts";

catalogueSuite("a PostgreSQL server", async () => openPostgres(await createDatabase("catalogue"), () => undefined));
