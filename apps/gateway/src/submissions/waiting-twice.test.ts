import { openMemoryDatabase } from "../testing/memory-database.ts";
import { waitingTwiceSuite } from "./waiting-twice-suite.ts";

waitingTwiceSuite("PGlite", openMemoryDatabase);
