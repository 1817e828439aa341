import { openPglite } from "../db/pglite.ts";
import { storesSuite } from "./stores-suite.ts";

storesSuite("PGlite", async () => {
  const pool = await openPglite("memory://");
  return [pool, pool];
});
