import { openMemoryDatabase } from "../testing/memory-database.ts";
import { submissionsModelSuite } from "./submissions-model-suite.ts";

submissionsModelSuite("PGlite", openMemoryDatabase);
