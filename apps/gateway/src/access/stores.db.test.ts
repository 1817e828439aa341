import { openPostgres } from "../db/postgres.ts";
import { createDatabase } from "../testing/postgres-server.ts";
import { storesSuite } from "./stores-suite.ts";

storesSuite("a PostgreSQL server", async () => {
  const address = await createDatabase("access_stores");
  return [openPostgres(address, () => undefined), openPostgres(address, () => undefined)];
});
