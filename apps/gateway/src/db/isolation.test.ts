import { isolationSuite } from "./isolation-suite.ts";
import { openPglite } from "./pglite.ts";

isolationSuite("PGlite (isolation is proven on PostgreSQL, in check)", () => openPglite("memory://"));
