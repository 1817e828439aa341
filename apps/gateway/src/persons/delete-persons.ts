import type { DeletionProof } from "@jobcoach/contract";
import type { MunicipalityCode } from "@jobcoach/core";
import { sql } from "kysely";
import type { DatabaseTransaction } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";
import { lockMunicipality } from "../db/lock-municipality.ts";
import { asMunicipality } from "../db/tenant.ts";
import type { AppDependencies } from "../dependencies.ts";
import { type Actor, appendAudit } from "../trail/append-audit.ts";
import { logPersons, logWhole } from "../trail/log-processing.ts";
import type { TraceContext } from "../trail/trace-context.ts";
import { RECOUNT } from "./recount-work.ts";
import { bury } from "./tombstones.ts";

type Deleting = Pick<AppDependencies, "database" | "work" | "now" | "newId" | "processingActivity">;

/**
 * Deletes all facts of persons, remembers them as ones to be forgotten, and gives the proof. The figures are counted anew by a
 * job that is enqueued in the same transaction.
 */
export async function deletePersons(
  { database, work, now, newId, processingActivity: activity }: Deleting,
  municipality: MunicipalityCode,
  asked: readonly string[],
  { by, trace }: { readonly by: Actor; readonly trace: TraceContext },
): Promise<DeletionProof> {
  const tokens = [...new Set(asked)];
  const proof = await asMunicipality(database, municipality, async (transaction) => {
    await lockMunicipality(transaction, municipality);
    const at = now();
    const whole = { municipality, action: "delete-persons", trace, from: at, until: at, activity } as const;
    const personsFound = await logDeleted(transaction, whole, tokens);
    const before = await factsOf(transaction, municipality, await submissionsWith(transaction, municipality, tokens));
    await forgetPersons(transaction, municipality, tokens);
    await forgetExplanations(transaction, municipality);
    const after = await factsOf(transaction, municipality, [...before.keys()]);
    await bury(transaction, municipality, tokens, at);
    const submissions = [...before].map(([id, { facts, hash }]) => {
      const left = after.get(id);
      return { id, facts: facts - (left?.facts ?? 0), before: hash, after: left?.hash ?? NOTHING_HASHED };
    });
    const id = newId();
    const made = {
      id,
      municipality,
      deletedAt: at.toISOString(),
      personsAsked: tokens.length,
      personsFound,
      facts: submissions.reduce((sum, { facts }) => sum + facts, 0),
      submissions,
    };
    await transaction
      .insertInto("person_deletion")
      .values({ municipality, id, proof: jsonText(made), recounted_at: null })
      .execute();
    await appendAudit(transaction, municipality, { ...by, at, action: "persons-deleted", object: `deletion ${id}` });
    await work.enqueue(transaction, RECOUNT, { municipality });
    return { ...made, recountedAt: null };
  });
  work.wake();
  return proof;
}

/** SHA-256 of nothing at all. */
const NOTHING_HASHED = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

const STORED = sql`(
  select municipality, submission_id, seq, person, facts from fact_run
  union all select municipality, submission_id, seq, person, facts from waiting_fact_run
)`;

const amongst = (municipality: string, tokens: readonly string[]) =>
  sql`municipality = ${municipality} and person = any (${sql.val([...tokens])}::text[])`;

async function logDeleted(
  transaction: DatabaseTransaction,
  whole: Parameters<typeof logWhole>[1],
  tokens: readonly string[],
): Promise<number> {
  const logged = await logWhole(transaction, whole);
  const found = sql`
    select person, 'deleted' as action, array_agg(distinct fact ->> 'kind') as kinds
    from ${STORED} as stored, jsonb_array_elements(facts) as fact where ${amongst(whole.municipality, tokens)} group by person
  `;
  await logPersons(transaction, logged, found);
  const { rows } = await sql<{ n: number }>`select count(*) as n from (${found}) as found`.execute(transaction);
  return rows[0]?.n ?? 0;
}

async function submissionsWith(transaction: DatabaseTransaction, municipality: string, tokens: readonly string[]) {
  const { rows } = await sql<{ id: string }>`
    select distinct submission_id as id from ${STORED} as stored where ${amongst(municipality, tokens)} order by 1
  `.execute(transaction);
  return rows.map(({ id }) => id);
}

/** How many facts submissions have, and a hash of them all: of the hashes of the rows, in their order. */
async function factsOf(transaction: DatabaseTransaction, municipality: string, submissions: readonly string[]) {
  const { rows } = await sql<{ id: string; facts: number; hash: string }>`
    select submission_id as id, sum(jsonb_array_length(facts)) as facts,
      encode(sha256(string_agg(sha256(convert_to(person || facts::text, 'UTF8')), ''::bytea order by seq)), 'hex') as hash
    from ${STORED} as stored
    where municipality = ${municipality} and submission_id = any (${sql.val([...submissions])}::uuid[])
    group by submission_id order by submission_id
  `.execute(transaction);
  return new Map(rows.map(({ id, facts, hash }) => [id, { facts: Number(facts), hash }]));
}

/** Whose rows explain a change may be those of who goes. */
const forgetExplanations = (transaction: DatabaseTransaction, municipality: string) =>
  transaction
    .updateTable("submission")
    .set({ explanations: null })
    .where("municipality", "=", municipality)
    .where("explanations", "is not", null)
    .execute();

/** What waits for confirmation must know that it has fewer rows: else it would look as if some were lost. */
async function forgetPersons(transaction: DatabaseTransaction, municipality: string, tokens: readonly string[]) {
  await sql`delete from fact_run where ${amongst(municipality, tokens)}`.execute(transaction);
  await sql`
    with gone as (delete from waiting_fact_run where ${amongst(municipality, tokens)} returning submission_id)
    update submission set staged_runs = staged_runs - n
    from (select submission_id, count(*) as n from gone group by submission_id) as counted
    where municipality = ${municipality} and id = counted.submission_id
  `.execute(transaction);
}
