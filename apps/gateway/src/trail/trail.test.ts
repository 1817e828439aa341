import { openPglite } from "../db/pglite.ts";
import { trailSuite } from "./trail-suite.ts";

trailSuite("PGlite", () => openPglite("memory://"));
