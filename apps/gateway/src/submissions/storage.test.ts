import { openMemoryDatabase } from "../testing/memory-database.ts";
import { storageSuite } from "./storage-suite.ts";

storageSuite("PGlite", () => openMemoryDatabase());
