import { openMemoryDatabase } from "../testing/memory-database.ts";
import { personsSuite } from "./persons-suite.ts";

personsSuite("PGlite", () => openMemoryDatabase());
