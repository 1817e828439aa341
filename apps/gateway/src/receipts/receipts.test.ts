import { openPglite } from "../db/pglite.ts";
import { receiptsSuite } from "./receipts-suite.ts";

receiptsSuite("PGlite", () => openPglite("memory://"));
