import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "./database.ts";

/**
 * As whom the gateway acts inside a transaction. None of them can log in or owns anything; what each may do stands in the
 * migrations. Roles belong to a whole server: gateways with databases of their own on one server share them.
 */
export const databaseRoles = {
  municipality: "jobcoach_app",
  reporter: "jobcoach_reporter",
  public: "jobcoach_public",
  operator: "jobcoach_operator",
} as const;

export type DatabaseRole = (typeof databaseRoles)[keyof typeof databaseRoles];

/**
 * Makes the roles that are not there yet, and lets the login of this connection act as each of them. Throws when that login
 * may neither make roles nor was given them by an administrator.
 */
export async function ensureRoles(database: Database): Promise<void> {
  for (const role of Object.values(databaseRoles)) {
    if (await canActAs(database, role)) continue;
    await unlessMeanwhileDone(() => sql`create role ${sql.id(role)} nologin`.execute(database));
    await unlessMeanwhileDone(() => sql`grant ${sql.id(role)} to current_user`.execute(database));
  }
}

/** Membership is tried and not looked up: how it is written down differs between versions of PostgreSQL. */
async function canActAs(database: Database, role: DatabaseRole): Promise<boolean> {
  try {
    await database.transaction().execute((transaction) => actAs(transaction, role));
    return true;
  } catch (error) {
    if (isOneOf(error, ["22023", "42501", "42704"])) return false;
    throw error;
  }
}

/** From here to the end of the transaction, and no longer, the transaction has the rights of the role and no others. */
export const actAs = (transaction: DatabaseTransaction, role: DatabaseRole) =>
  sql`select set_config('role', ${role}, true)`.execute(transaction);

/** Gateways that start together on one server, each with its own database, make the same roles. */
async function unlessMeanwhileDone(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isOneOf(error, ["23505", "42710", "XX000"])) throw error;
  }
}

const isOneOf = (error: unknown, codes: readonly string[]) => codes.includes((error as { code?: string }).code ?? "");
