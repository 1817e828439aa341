import { createHash } from "node:crypto";
import type { Database } from "../../db/database.ts";
import { asOperator } from "../../db/tenant.ts";
import { appendAudit } from "../../trail/append-audit.ts";
import type { Grant, Principal } from "../principal.ts";
import { hashOf, newSecret } from "../secret.ts";

const MINUTE_MS = 60_000;

/** Somebody who has walked away must not leave the door open. */
export const IDLE_MS = 30 * MINUTE_MS;
/** After a working day somebody logs in again, however busy they were. */
export const ABSOLUTE_MS = 12 * 60 * MINUTE_MS;

/** A session of somebody in a browser, and the word that its forms must bring back. */
export interface Session {
  readonly principal: Principal;
  readonly csrfToken: string;
}

interface LoggedIn {
  readonly subject: string;
  readonly grants: readonly Grant[];
}

/** Begins a session under a new secret and gives it; the database keeps its hash. */
export async function beginSession(database: Database, { subject, grants }: LoggedIn, now: Date): Promise<string> {
  const secret = newSecret();
  await asOperator(database, async (transaction) => {
    const expired = new Date(now.getTime() - IDLE_MS);
    await transaction.deleteFrom("web_session").where("last_seen_at", "<", expired).execute();
    const row = {
      id_sha256: hashOf(secret),
      subject,
      grants: JSON.stringify(grants),
      created_at: now,
      last_seen_at: now,
    };
    await transaction.insertInto("web_session").values(row).execute();
    // In one order for everybody, because each chain is locked until the end of the transaction.
    for (const chain of chainsOf(grants)) {
      const event = {
        actor: subject.slice(0, 200),
        origin: "session",
        at: now,
        action: "log-in",
        object: "session",
      } as const;
      await appendAudit(transaction, chain, event);
    }
  });
  return secret;
}

/** The session with this secret, unless nobody was seen in it for too long or it began too long ago. */
export const findSession = (database: Database, secret: string, now: Date): Promise<Session | undefined> =>
  asOperator(database, async (transaction) => {
    const id = hashOf(secret);
    const row = await transaction.selectFrom("web_session").selectAll().where("id_sha256", "=", id).executeTakeFirst();
    if (row === undefined || isOver(row, now)) return undefined;
    if (now.getTime() - row.last_seen_at.getTime() >= MINUTE_MS)
      await transaction.updateTable("web_session").set({ last_seen_at: now }).where("id_sha256", "=", id).execute();
    const principal = { subject: row.subject, via: "session", grants: row.grants } as const;
    return { principal, csrfToken: csrfTokenOf(secret) };
  });

export const endSession = (database: Database, secret: string) =>
  asOperator(database, (transaction) =>
    transaction.deleteFrom("web_session").where("id_sha256", "=", hashOf(secret)).execute(),
  );

const isOver = (row: { readonly created_at: Date; readonly last_seen_at: Date }, now: Date) =>
  now.getTime() - row.last_seen_at.getTime() > IDLE_MS || now.getTime() - row.created_at.getTime() > ABSOLUTE_MS;

/** Beyond this many municipalities a log-in is told in the chain of the operator. */
const MAX_CHAINS = 5;

function chainsOf(grants: readonly Grant[]): readonly Grant["municipality"][] {
  const municipalities = [...new Set(grants.map(({ municipality }) => municipality))].sort();
  return municipalities.length > MAX_CHAINS ? ["*"] : municipalities;
}

/** Follows from the secret of the session, which no page of another site knows. */
const csrfTokenOf = (secret: string) => createHash("sha256").update(`csrf ${secret}`).digest("base64url");
