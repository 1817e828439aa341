import { sql } from "kysely";
import type { DatabaseTransaction } from "../db/database.ts";
import { forgetEarlierPersons } from "../persons/rename-persons.ts";
import { forgetStaged, moveStaged } from "../staging/staged-facts.ts";

/** Where facts stand: those in force count, those that wait for confirmation count nowhere. */
export type FactTable = "fact_run" | "waiting_fact_run";

/** The facts of one submission. */
export interface FactsOf {
  readonly municipality: string;
  readonly id: string;
}

/** Puts the facts of a submission in force, whether they were staged or waited for confirmation; gives the number of rows. */
export async function putInForce(transaction: DatabaseTransaction, { municipality, id }: FactsOf): Promise<number> {
  const staged = await moveStaged(transaction, municipality, id);
  const { numAffectedRows = 0n } = await sql`
    insert into fact_run (municipality, submission_id, seq, person, facts, sender_row)
    select municipality, submission_id, seq, person, facts, sender_row from waiting_fact_run
    where municipality = ${municipality} and submission_id = ${id}::uuid
  `.execute(transaction);
  await forgetFacts(transaction, "waiting_fact_run", { municipality, id });
  return staged + Number(numAffectedRows);
}

/** Forgets the facts of a submission that are in one table. */
export const forgetFacts = (transaction: DatabaseTransaction, table: FactTable, { municipality, id }: FactsOf) =>
  sql`
    delete from ${sql.table(table)} where municipality = ${municipality} and submission_id = ${id}::uuid
  `.execute(transaction);

/** Forgets facts that never came in force, wherever they stand, and who had which token before. */
export async function forgetUnapplied(transaction: DatabaseTransaction, facts: FactsOf): Promise<void> {
  await forgetStaged(transaction, facts.id);
  await forgetFacts(transaction, "waiting_fact_run", facts);
  await forgetEarlierPersons(transaction, facts);
}

/**
 * Takes over the facts of a submission that is corrected, without the records that the correction replaces or takes out. They
 * stand behind those of the correction, so that no two rows have one number.
 */
export const takeOverUncorrected = (
  transaction: DatabaseTransaction,
  { municipality, id }: FactsOf,
  corrected: string,
  removes: readonly string[],
  firstSeq: number,
) =>
  sql`
    insert into fact_run (municipality, submission_id, seq, person, facts)
    with replaced as (
      select distinct fact ->> 'record' as record
      from fact_run, jsonb_array_elements(facts) as fact
      where municipality = ${municipality} and submission_id = ${id}::uuid
      union
      select record from unnest(${sql.val([...removes])}::text[]) as given (record)
    )
    select ${municipality}, ${id}::uuid, ${firstSeq}::int + run.seq, run.person, jsonb_agg(fact order by place)
    from fact_run as run, jsonb_array_elements(run.facts) with ordinality as one (fact, place)
    where run.municipality = ${municipality} and run.submission_id = ${corrected}::uuid
      and not exists (select from replaced where replaced.record = fact ->> 'record')
    group by run.seq, run.person
  `.execute(transaction);
