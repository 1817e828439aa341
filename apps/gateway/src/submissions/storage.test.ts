import { openPglite } from "../db/pglite.ts";
import { storageSuite } from "./storage-suite.ts";

storageSuite("PGlite", () => openPglite("memory://"));
