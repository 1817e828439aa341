import { openPostgres } from "../db/postgres.ts";
import { createDatabase } from "../testing/postgres-server.ts";
import { receiptsSuite } from "./receipts-suite.ts";

receiptsSuite("a PostgreSQL server", async () => openPostgres(await createDatabase("receipts"), () => undefined));
