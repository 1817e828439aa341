import { openMemoryDatabase } from "../testing/memory-database.ts";
import { isolationSuite } from "./isolation-suite.ts";

isolationSuite("PGlite (isolation is proven on PostgreSQL, in check)", () => openMemoryDatabase());
