import { openPglite } from "../db/pglite.ts";
import { stagingSuite } from "./staging-suite.ts";

stagingSuite("PGlite", () => openPglite("memory://"));
