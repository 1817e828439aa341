import { openMemoryDatabase } from "../testing/memory-database.ts";
import { storesSuite } from "./stores-suite.ts";

storesSuite("PGlite", async () => {
  const pool = await openMemoryDatabase();
  return [pool, pool];
});
