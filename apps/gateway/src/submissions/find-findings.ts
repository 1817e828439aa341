import type { FindingPage } from "@jobcoach/contract";
import type { Finding } from "@jobcoach/core";
import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../db/database.ts";
import { municipalityOf } from "../db/submission-directory.ts";
import { asMunicipality } from "../db/tenant.ts";
import { findRow } from "./find-row.ts";

/** Which of the findings of a submission: those of one rule where it is named. */
interface FindingQuery {
  readonly page: number;
  readonly pageSize: number;
  readonly rule?: string | undefined;
}

/** One page of the findings of a submission, or `undefined` when there is no such submission. */
export async function findFindings(
  database: Database,
  id: string,
  { page, pageSize, rule }: FindingQuery,
): Promise<FindingPage | undefined> {
  const municipality = await municipalityOf(database, id);
  if (municipality === undefined) return undefined;
  return asMunicipality(database, municipality, async (transaction) => {
    const submission = await findRow(transaction, municipality, id);
    if (submission === undefined) return undefined;
    const rows = await findingsOf(transaction, municipality, id, rule)
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute();
    const { kept, total } = submission.summary.findings;
    return { page, pageSize, kept, total, items: rows.map((row) => row.finding) };
  });
}

/** All findings of a submission that were kept, in the order of the file. */
export async function findAllFindings(database: Database, id: string): Promise<readonly Finding[] | undefined> {
  const municipality = await municipalityOf(database, id);
  if (municipality === undefined) return undefined;
  const rows = await asMunicipality(database, municipality, (transaction) =>
    findingsOf(transaction, municipality, id).execute(),
  );
  return rows.map((row) => row.finding);
}

/** How many findings of a submission were kept of one rule; of all rules where none is named. */
export const countFindings = (database: Database, municipality: string, id: string, rule?: string): Promise<number> =>
  asMunicipality(database, municipality, async (transaction) => {
    const { count } = await rowsOf(transaction, municipality, id, rule)
      .select(sql<number>`count(seq)`.as("count"))
      .executeTakeFirstOrThrow();
    return count;
  });

const findingsOf = (transaction: DatabaseTransaction, municipality: string, id: string, rule?: string) =>
  rowsOf(transaction, municipality, id, rule).select("finding").orderBy("seq");

function rowsOf(transaction: DatabaseTransaction, municipality: string, id: string, rule?: string) {
  const all = transaction
    .selectFrom("submission_finding")
    .where("municipality", "=", municipality)
    .where("submission_id", "=", id);
  return rule === undefined ? all : all.where(sql`finding ->> 'rule'`, "=", rule);
}
