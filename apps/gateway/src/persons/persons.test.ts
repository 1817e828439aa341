import { openPglite } from "../db/pglite.ts";
import { personsSuite } from "./persons-suite.ts";

personsSuite("PGlite", () => openPglite("memory://"));
