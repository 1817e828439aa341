import { openMemoryDatabase } from "../testing/memory-database.ts";
import { explainEffectSuite } from "./explain-effect-suite.ts";

explainEffectSuite("PGlite", () => openMemoryDatabase());
