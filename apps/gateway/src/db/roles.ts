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

/** The roles are not there or not ours to take, and this login may not see to that. */
export class RolesMissing extends Error {
  override readonly name = "RolesMissing";
}

/** Makes the roles that are not there yet. Throws `RolesMissing` when this login may not make roles. */
export async function ensureRoles(database: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`select rolname as name from pg_roles`.execute(database);
  const known = new Set(rows.map(({ name }) => name));
  for (const role of Object.values(databaseRoles))
    if (!known.has(role)) await unlessMeanwhileDone(() => sql`create role ${sql.id(role)} nologin`.execute(database));
}

/** Lets the login of the gateway act as each role. Throws `RolesMissing` when the owner of the tables may not see to that. */
export async function letLoginAct(owner: Database, gateway: Database): Promise<void> {
  const { rows } = await sql<{ login: string }>`select session_user as login`.execute(gateway);
  const login = rows[0]?.login ?? "";
  for (const role of Object.values(databaseRoles))
    if (!(await canActAs(gateway, role)))
      await unlessMeanwhileDone(() => sql`grant ${sql.id(role)} to ${sql.id(login)}`.execute(owner));
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
    if (isOneOf(error, ["42501"])) throw new RolesMissing();
    if (!isOneOf(error, ["23505", "42710", "XX000"])) throw error;
  }
}

const isOneOf = (error: unknown, codes: readonly string[]) => codes.includes((error as { code?: string }).code ?? "");
