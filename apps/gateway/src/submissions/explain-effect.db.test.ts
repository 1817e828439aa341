import { openPostgres } from "../db/postgres.ts";
import { createDatabase } from "../testing/postgres-server.ts";
import { explainEffectSuite } from "./explain-effect-suite.ts";

explainEffectSuite("a PostgreSQL server", async () => openPostgres(await createDatabase("explain"), () => undefined));
