import { openMemoryDatabase } from "../testing/memory-database.ts";
import { queueSuite } from "./queue-suite.ts";

queueSuite("PGlite", () => openMemoryDatabase());
