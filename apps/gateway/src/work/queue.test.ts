import { openPglite } from "../db/pglite.ts";
import { queueSuite } from "./queue-suite.ts";

queueSuite("PGlite", () => openPglite("memory://"));
