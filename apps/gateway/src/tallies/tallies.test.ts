import { openPglite } from "../db/pglite.ts";
import { talliesSuite } from "./tallies-suite.ts";

talliesSuite("PGlite", () => openPglite("memory://"));
