import { readdir, readFile } from "node:fs/promises";
import { sql } from "kysely";
import { migrateQueue } from "../work/queue-schema.ts";
import { type Database, poolOf } from "./database.ts";
import { ensureRoles, letLoginAct } from "./roles.ts";

/** Beside this file in the sources, and beside the bundle after a build. */
const FOLDER = new URL("./migrations/", import.meta.url);

/** Any number that is not used for another lock. */
const MIGRATION_LOCK = 720_500;

/**
 * Brings roles and tables to the newest shape, each file in a transaction of its own; gateways that start together wait in
 * turn. Needs the owner of the tables; the gateway itself may work with a login of its own.
 */
export async function migrate(database: Database, now: () => Date, gateway = database): Promise<void> {
  await ensureRoles(database);
  await letLoginAct(database, gateway);
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith(".sql")).sort();
  for (const name of files) {
    const statements = statementsOf(await readFile(new URL(name, FOLDER), "utf8"));
    await database.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(transaction);
      await sql`create table if not exists migration (name text primary key, applied_at timestamptz not null)`.execute(
        transaction,
      );
      const applied = await transaction.selectFrom("migration").select("name").where("name", "=", name).execute();
      if (applied.length > 0) return;
      for (const statement of statements) await sql.raw(statement).execute(transaction);
      await transaction.insertInto("migration").values({ name, applied_at: now() }).execute();
    });
  }
  await migrateQueue(poolOf(database));
}

/** The statements of a migration; a semicolon ends one only at the end of a line. */
const statementsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/^\s*--.*$/gm, "")
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
