import type { FindingPage } from "@jobcoach/contract";
import type { Finding } from "@jobcoach/core";
import type { Database, DatabaseTransaction } from "../db/database.ts";
import { municipalityOf } from "../db/submission-directory.ts";
import { asMunicipality } from "../db/tenant.ts";
import { findRow } from "./find-row.ts";

/** One page of the findings of a submission, or `undefined` when there is no such submission. */
export async function findFindings(
  database: Database,
  id: string,
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
): Promise<FindingPage | undefined> {
  const municipality = await municipalityOf(database, id);
  if (municipality === undefined) return undefined;
  return asMunicipality(database, municipality, async (transaction) => {
    const submission = await findRow(transaction, municipality, id);
    if (submission === undefined) return undefined;
    const rows = await findingsOf(transaction, municipality, id)
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

const findingsOf = (transaction: DatabaseTransaction, municipality: string, id: string) =>
  transaction
    .selectFrom("submission_finding")
    .select("finding")
    .where("municipality", "=", municipality)
    .where("submission_id", "=", id)
    .orderBy("seq");
