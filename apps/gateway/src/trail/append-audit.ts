import {
  type AuditChain,
  type AuditEvent,
  type AuditHead,
  auditLine,
  emptyHead,
  nextAuditEntry,
} from "@jobcoach/contract";
import { sql } from "kysely";
import type { Principal } from "../access/principal.ts";
import type { DatabaseTransaction } from "../db/database.ts";
import { databaseRoles } from "../db/roles.ts";

/** Who did something: who asks, or the gateway itself when nobody does. */
export type Actor = Pick<AuditEvent, "actor" | "origin">;

export const GATEWAY: Actor = { actor: "gateway", origin: "gateway" };

/** Somebody as an actor; nobody is the gateway. */
export const actorOf = (principal: Principal | undefined): Actor =>
  principal === undefined ? GATEWAY : { actor: principal.subject.slice(0, 200), origin: principal.via };

/**
 * Adds an entry to the chain of a municipality, or to that of the operator (`*`), in the transaction of what it tells: neither
 * is there without the other. The transaction may act as whatever role; it does so again afterwards.
 */
export const appendAudit = (
  transaction: DatabaseTransaction,
  chain: AuditChain,
  { at, ...event }: Omit<AuditEvent, "at" | "result"> & { readonly at: Date; readonly result?: AuditEvent["result"] },
): Promise<AuditHead> =>
  asChain(transaction, chain, async () => {
    const numberOfChain = chain === "*" ? -1 : Number(chain.slice(2));
    await sql`select pg_advisory_xact_lock(${sql.lit(CHAIN_LOCK)}, ${numberOfChain}::int)`.execute(transaction);
    const head = await headOf(transaction, chain);
    const entry = nextAuditEntry(head, { result: "done", ...event, at: at.toISOString() });
    const { number, hash } = entry;
    await transaction
      .insertInto("audit_log")
      .values({ municipality: chain, number, hash, line: auditLine(entry) })
      .execute();
    return { chain, number, hash };
  });

/** The first key of the locks on chains. */
const CHAIN_LOCK = 720_503;

/** Where a chain ends now. */
export async function headOf(transaction: DatabaseTransaction, chain: AuditChain): Promise<AuditHead> {
  const last = await transaction
    .selectFrom("audit_log")
    .select(["number", "hash"])
    .where("municipality", "=", chain)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return last === undefined ? emptyHead(chain) : { chain, ...last };
}

async function asChain<Result>(transaction: DatabaseTransaction, chain: string, work: () => Promise<Result>) {
  const { rows } = await sql<{ role: string; municipality: string | null }>`
    select current_setting('role') as role, current_setting('jobcoach.municipality', true) as municipality
  `.execute(transaction);
  const before = { role: rows[0]?.role ?? databaseRoles.public, municipality: rows[0]?.municipality ?? "" };
  if (before.role === databaseRoles.municipality && before.municipality === chain) return work();
  await become(transaction, databaseRoles.municipality, chain);
  const result = await work();
  await become(transaction, before.role, before.municipality);
  return result;
}

const become = (transaction: DatabaseTransaction, role: string, municipality: string) =>
  sql`
    select set_config('role', ${role}, true), set_config('jobcoach.municipality', ${municipality}, true)
  `.execute(transaction);
