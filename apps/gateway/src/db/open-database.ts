import { join } from "node:path";
import type { Logger } from "pino";
import { type Database, databaseOn } from "./database.ts";
import { findUnsafe, type UnsafeDatabase } from "./find-unsafe.ts";
import { migrate } from "./migrate.ts";
import { openPglite } from "./pglite.ts";
import { openPostgres } from "./postgres.ts";
import { RolesMissing } from "./roles.ts";

export interface WhichDatabase {
  /** As whom the gateway works; without it the embedded database in the data folder serves. */
  readonly databaseUrl: string | undefined;
  /** The owner of the tables, who brings them to their newest shape at the start; by default the login of the gateway. */
  readonly migrationUrl: string | undefined;
  readonly dataFolder: string;
}

export type DatabaseFailure =
  | "database-unreadable"
  | "database-unreachable"
  | "database-roles-missing"
  | UnsafeDatabase;

export type OpenedDatabase =
  | { readonly ok: true; readonly database: Database }
  | { readonly ok: false; readonly failure: DatabaseFailure };

/** Opens the database, brings it to its newest shape and looks whether it keeps what we promise; else says what is the matter. */
export async function openDatabase(which: WhichDatabase, log: Logger): Promise<OpenedDatabase> {
  const { databaseUrl, migrationUrl, dataFolder } = which;
  const opened: Database[] = [];
  const open = (url: string) => {
    const database = databaseOn(openPostgres(url, ({ name }) => log.error({ error: name, at: "database connection" })));
    opened.push(database);
    return database;
  };
  try {
    if (databaseUrl === undefined) {
      const database = databaseOn(await openPglite(join(dataFolder, "database")));
      opened.push(database);
      await migrate(database, () => new Date());
      return { ok: true, database };
    }
    const database = open(databaseUrl);
    const owner = migrationUrl === undefined ? database : open(migrationUrl);
    await migrate(owner, () => new Date(), database);
    if (owner !== database) await owner.destroy();
    const unsafe = await findUnsafe(database, { ownsTables: owner === database });
    if (unsafe === undefined) return { ok: true, database };
    await database.destroy();
    return { ok: false, failure: unsafe };
  } catch (error) {
    const { name, code } = error as Error & { code?: string };
    log.error({ error: name, code, at: "opening the database" });
    for (const database of opened) await database.destroy();
    if (error instanceof RolesMissing) return { ok: false, failure: "database-roles-missing" };
    return { ok: false, failure: databaseUrl === undefined ? "database-unreadable" : "database-unreachable" };
  }
}
