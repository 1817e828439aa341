import { sql } from "kysely";
import type { Database } from "./database.ts";

/** Why a database would not keep what we promise, whatever the gateway does. */
export type UnsafeDatabase = "database-login-too-mighty" | "database-not-durable" | "database-unprotected";

/**
 * Looks whether the login of the gateway can pass row security by, whether an answered commit survives a power cut, and
 * whether every table with a municipality is protected against its owner too.
 */
export async function findUnsafe(
  database: Database,
  { ownsTables }: { readonly ownsTables: boolean },
): Promise<UnsafeDatabase | undefined> {
  const { rows } = await sql<{ mighty: boolean; owns: boolean; durable: boolean; unprotected: boolean }>`
    select
      (select rolsuper or rolbypassrls from pg_roles where rolname = session_user) as mighty,
      exists (select from pg_class where relnamespace = 'public'::regnamespace and relowner = session_user::regrole) as owns,
      not exists (
        select from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'
      ) as durable,
      exists (
        select from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality'
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
          and not (c.relrowsecurity and c.relforcerowsecurity)
      ) as unprotected
  `.execute(database);
  const [found] = rows;
  if (found === undefined) throw new Error("the catalogue gave no answer");
  if (found.mighty || (found.owns && !ownsTables)) return "database-login-too-mighty";
  if (!found.durable) return "database-not-durable";
  return found.unprotected ? "database-unprotected" : undefined;
}
