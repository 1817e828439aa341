import { openMemoryDatabase } from "../testing/memory-database.ts";
import { receiptsSuite } from "./receipts-suite.ts";

receiptsSuite("PGlite", () => openMemoryDatabase());
