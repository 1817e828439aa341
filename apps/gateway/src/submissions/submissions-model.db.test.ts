import { openPostgres } from "../db/postgres.ts";
import { createDatabase } from "../testing/postgres-server.ts";
import { submissionsModelSuite } from "./submissions-model-suite.ts";

submissionsModelSuite("a PostgreSQL server", async () =>
  openPostgres(await createDatabase("submissions_model"), () => undefined),
);
