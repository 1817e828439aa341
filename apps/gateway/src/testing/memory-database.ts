import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { PostgresPool } from "kysely";
import { databaseOn } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { openPglite } from "../db/pglite.ts";

/** Beside the packages, so that it goes when another version of PGlite or of the queue is installed. */
const CACHE = new URL("../../../../node_modules/.cache/jobcoach/", import.meta.url);
const MIGRATIONS = new URL("../db/migrations/", import.meta.url);

/**
 * PGlite in memory with our tables in it, so that `migrate` finds nothing left to do. Making those takes seconds, so it is done
 * once for each shape of the tables and copied for every other test file.
 */
export const openMemoryDatabase = async (): Promise<PostgresPool> =>
  openPglite("memory://", await databaseWithTables());

async function databaseWithTables(): Promise<Uint8Array> {
  const file = new URL(`tables-${shapeOfTables()}.tar`, CACHE);
  try {
    return readFileSync(file);
  } catch {
    const content = await makeDatabaseWithTables();
    keep(content, file);
    return content;
  }
}

/** Another one as soon as anything changes that makes tables, roles or the queue. */
function shapeOfTables(): string {
  const migrations = readdirSync(MIGRATIONS)
    .sort()
    .map((name) => new URL(name, MIGRATIONS));
  const makers = ["../db/migrate.ts", "../db/roles.ts", "../work/queue-schema.ts"];
  const shape = createHash("sha256");
  for (const file of [...migrations, ...makers.map((name) => new URL(name, import.meta.url))])
    shape.update(readFileSync(file));
  return shape.digest("hex").slice(0, 16);
}

async function makeDatabaseWithTables(): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "jobcoach-tables-"));
  try {
    const database = databaseOn(await openPglite(folder));
    await migrate(database, () => new Date("2026-07-01T00:00:00Z"));
    await database.destroy();
    const stored = await PGlite.create(folder);
    const content = new Uint8Array(await (await stored.dumpDataDir("none")).arrayBuffer());
    await stored.close();
    return content;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Under another name first, because other processes may read it at any moment. */
function keep(content: Uint8Array, file: URL) {
  mkdirSync(CACHE, { recursive: true });
  const half = new URL(`${randomUUID()}.half`, CACHE);
  writeFileSync(half, content);
  renameSync(half, file);
}
