import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import type { PostgresPool } from "kysely";
import { openPglite } from "../db/pglite.ts";

/** Beside the packages, so that it goes when another version of PGlite is installed. */
const CACHE = new URL("../../../../node_modules/.cache/jobcoach/", import.meta.url);
const EMPTY = new URL("empty-database.tar", CACHE);

/** PGlite in memory. Making an empty database takes seconds, so it is made once and copied for every other test file. */
export const openMemoryDatabase = async (): Promise<PostgresPool> => openPglite("memory://", await emptyDatabase());

async function emptyDatabase(): Promise<Uint8Array> {
  try {
    return readFileSync(EMPTY);
  } catch {
    const database = await PGlite.create("memory://");
    const content = new Uint8Array(await (await database.dumpDataDir("none")).arrayBuffer());
    await database.close();
    keep(content);
    return content;
  }
}

/** Under another name first, because other processes may read it at any moment. */
function keep(content: Uint8Array) {
  mkdirSync(CACHE, { recursive: true });
  const half = new URL(`${randomUUID()}.half`, CACHE);
  writeFileSync(half, content);
  renameSync(half, EMPTY);
}
