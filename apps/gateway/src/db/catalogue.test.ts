import { openMemoryDatabase } from "../testing/memory-database.ts";
import { catalogueSuite } from "./catalogue-suite.ts";

catalogueSuite("PGlite", () => openMemoryDatabase());
