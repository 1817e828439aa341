import { catalogueSuite } from "./catalogue-suite.ts";
import { openPglite } from "./pglite.ts";

catalogueSuite("PGlite", () => openPglite("memory://"));
