import { openMemoryDatabase } from "../testing/memory-database.ts";
import { trailSuite } from "./trail-suite.ts";

trailSuite("PGlite", () => openMemoryDatabase());
