import { sql } from "kysely";
import type { DatabaseTransaction } from "../db/database.ts";
import type { FactsOf } from "../submissions/kept-facts.ts";
import { type LoggedWhole, logPersons } from "../trail/log-processing.ts";
import { hasTombstones, tombstoneHash } from "./tombstones.ts";

/**
 * Gives persons the token of the new key wherever they stand under the one before, so that nobody is counted twice, and lets
 * tombstones follow. Logged under the earlier token, so that no log says who became whom.
 */
export async function renamePersons(
  transaction: DatabaseTransaction,
  whole: LoggedWhole,
  { municipality, id }: FactsOf,
) {
  const submission = await transaction
    .selectFrom("submission")
    .select(sql<boolean>`coalesce(header, '{}') ? 'earlierPersons'`.as("renames"))
    .where("municipality", "=", municipality)
    .where("id", "=", id)
    .executeTakeFirst();
  if (submission?.renames !== true) return;
  const renamed = sql`(
    select key collate "C" as token, value collate "C" as earlier from submission, jsonb_each_text(header -> 'earlierPersons')
    where municipality = ${municipality} and id = ${id}::uuid
  )`;
  await logPersons(
    transaction,
    whole,
    sql`
      select distinct person, 'renamed' as action, '{}'::text[] as kinds
      from fact_run join ${renamed} as renamed on person = earlier where municipality = ${municipality}
    `,
  );
  for (const table of ["fact_run", "waiting_fact_run"] as const)
    await sql`
      update ${sql.table(table)} as run set person = token, facts = replace(facts::text, earlier, token)::jsonb
      from ${renamed} as renamed where run.municipality = ${municipality} and run.person = earlier
    `.execute(transaction);
  if (!(await hasTombstones(transaction, municipality))) return;
  const hash = await tombstoneHash(transaction, municipality);
  await sql`
    insert into tombstone (municipality, hash, buried_at)
    select ${municipality}, ${hash(sql`token`)}, buried_at from ${renamed} as renamed
    join tombstone on tombstone.municipality = ${municipality} and tombstone.hash = ${hash(sql`earlier`)}
    on conflict do nothing
  `.execute(transaction);
}

/** Forgets who became whom. */
export const forgetEarlierPersons = (transaction: DatabaseTransaction, { municipality, id }: FactsOf) =>
  sql`
    update submission set header = header - 'earlierPersons'
    where municipality = ${municipality} and id = ${id}::uuid and header ? 'earlierPersons'
  `.execute(transaction);
