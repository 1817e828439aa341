import { sql } from "kysely";
import type { Database } from "../../db/database.ts";
import { jsonText } from "../../db/json-text.ts";
import { asMunicipality, asOperator } from "../../db/tenant.ts";

/** A key of one client; `attempt` names the request that holds it. */
export interface KeyOfClient {
  readonly client: string;
  readonly key: string;
  readonly attempt: string;
}

/** An answer that can be given again. It belongs to a municipality, because it speaks of what that municipality delivered. */
export interface KeptAnswer {
  readonly municipality: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Claim =
  | { readonly state: "ours" }
  | { readonly state: "busy" }
  | { readonly state: "done"; readonly fingerprint: string; answer(): Promise<KeptAnswer | undefined> };

/** A request that does not renew its hold is gone, with its process. */
export const HOLD_SECONDS = 60;

/** Takes hold of a key, unless another request has it or is done with it. Keys are forgotten after 24 hours. */
export async function claimKey(database: Database, held: KeyOfClient): Promise<Claim> {
  const { client, key, attempt } = held;
  const row = await asOperator(database, async (transaction) => {
    await sql`delete from idempotency_key where created_at < now() - interval '24 hours'`.execute(transaction);
    const { rows } = await sql`
      insert into idempotency_key (client, key, attempt, busy_until)
      values (${client}, ${key}, ${attempt}::uuid, now() + make_interval(secs => ${HOLD_SECONDS}))
      on conflict (client, key) do update set attempt = excluded.attempt, busy_until = excluded.busy_until
        where idempotency_key.busy_until < now()
      returning attempt
    `.execute(transaction);
    if (rows.length > 0) return undefined;
    return transaction
      .selectFrom("idempotency_key")
      .select(["status", "fingerprint", "answer_of"])
      .where("client", "=", client)
      .where("key", "=", key)
      .executeTakeFirst();
  });
  if (row === undefined) return { state: "ours" };
  const { status, fingerprint, answer_of } = row;
  if (status === null || fingerprint === null || answer_of === null) return { state: "busy" };
  return { state: "done", fingerprint, answer: () => findAnswer(database, held, answer_of, status) };
}

/** Says that the request is still being worked on. */
export const renewKey = (database: Database, { client, key, attempt }: KeyOfClient) =>
  asOperator(database, (transaction) =>
    sql`
      update idempotency_key set busy_until = now() + make_interval(secs => ${HOLD_SECONDS})
      where client = ${client} and key = ${key} and attempt = ${attempt}::uuid and status is null
    `.execute(transaction),
  );

/** Lets go of a key that had no effect, so that the same request may come again. */
export const releaseKey = (database: Database, { client, key, attempt }: KeyOfClient) =>
  asOperator(database, (transaction) =>
    sql`
      delete from idempotency_key
      where client = ${client} and key = ${key} and attempt = ${attempt}::uuid and status is null
    `.execute(transaction),
  );

/** Keeps the answer to a request with its key, first the answer and then that there is one. */
export async function keepAnswer(database: Database, held: KeyOfClient, fingerprint: string, answer: KeptAnswer) {
  const { client, key, attempt } = held;
  const { municipality, status, headers, body } = answer;
  await asMunicipality(database, municipality, async (transaction) => {
    await sql`
      delete from idempotency_answer where municipality = ${municipality}
        and (created_at < now() - interval '24 hours' or (client = ${client} and key = ${key}))
    `.execute(transaction);
    await sql`
      insert into idempotency_answer (municipality, client, key, headers, body)
      values (${municipality}, ${client}, ${key}, ${jsonText(headers)}::jsonb, ${body})
    `.execute(transaction);
  });
  await asOperator(database, (transaction) =>
    sql`
      update idempotency_key
      set busy_until = null, fingerprint = ${fingerprint}, status = ${status}::int, answer_of = ${municipality}
      where client = ${client} and key = ${key} and attempt = ${attempt}::uuid
    `.execute(transaction),
  );
}

async function findAnswer(
  database: Database,
  { client, key }: KeyOfClient,
  municipality: string,
  status: number,
): Promise<KeptAnswer | undefined> {
  const row = await asMunicipality(database, municipality, (transaction) =>
    transaction
      .selectFrom("idempotency_answer")
      .select(["headers", "body"])
      .where("municipality", "=", municipality)
      .where("client", "=", client)
      .where("key", "=", key)
      .executeTakeFirst(),
  );
  return row === undefined ? undefined : { municipality, status, headers: row.headers, body: row.body };
}
