import { openPostgres } from "../db/postgres.ts";
import { createDatabase } from "../testing/postgres-server.ts";
import { waitingTwiceSuite } from "./waiting-twice-suite.ts";

waitingTwiceSuite("a PostgreSQL server", async () =>
  openPostgres(await createDatabase("waiting_twice"), () => undefined),
);
