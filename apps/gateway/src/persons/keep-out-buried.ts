import { sql } from "kysely";
import type { DatabaseTransaction } from "../db/database.ts";
import { type LoggedWhole, logPersons } from "../trail/log-processing.ts";
import { hasTombstones, tombstoneHash } from "./tombstones.ts";

/** Takes persons who were deleted earlier out of a delivery that is put in force, and logs them as refused. */
export async function keepOutBuried(transaction: DatabaseTransaction, whole: LoggedWhole, id: string): Promise<void> {
  const { municipality } = whole;
  if (!(await hasTombstones(transaction, municipality))) return;
  const hash = await tombstoneHash(transaction, municipality);
  const buried = sql`
    municipality = ${municipality} and submission_id = ${id}::uuid and person <> '' and ${hash(sql`person`)} in
      (select hash from tombstone where municipality = ${municipality})
  `;
  await logPersons(
    transaction,
    whole,
    sql`
      select person, 'refused' as action, array_agg(distinct fact ->> 'kind') as kinds
      from fact_run, jsonb_array_elements(facts) as fact where ${buried} group by person
    `,
  );
  await sql`delete from fact_run where ${buried}`.execute(transaction);
}
