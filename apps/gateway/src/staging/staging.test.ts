import { openMemoryDatabase } from "../testing/memory-database.ts";
import { stagingSuite } from "./staging-suite.ts";

stagingSuite("PGlite", () => openMemoryDatabase());
