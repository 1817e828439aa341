import { openMemoryDatabase } from "../testing/memory-database.ts";
import { talliesSuite } from "./tallies-suite.ts";

talliesSuite("PGlite", () => openMemoryDatabase());
