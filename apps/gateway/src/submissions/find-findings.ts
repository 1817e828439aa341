import type { FindingPage } from "@jobcoach/contract";
import type { Database } from "../db/database.ts";
import { municipalityOf } from "../db/submission-directory.ts";
import { asMunicipality } from "../db/tenant.ts";

/** One page of the findings of a submission, or `undefined` when there is no such submission. */
export async function findFindings(
  database: Database,
  id: string,
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
): Promise<FindingPage | undefined> {
  const municipality = await municipalityOf(database, id);
  if (municipality === undefined) return undefined;
  return asMunicipality(database, municipality, async (transaction) => {
    const submission = await transaction
      .selectFrom("submission")
      .select("summary")
      .where("municipality", "=", municipality)
      .where("id", "=", id)
      .executeTakeFirst();
    if (submission === undefined) return undefined;
    const rows = await transaction
      .selectFrom("submission_finding")
      .select("finding")
      .where("municipality", "=", municipality)
      .where("submission_id", "=", id)
      .orderBy("seq")
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute();
    const { kept, total } = submission.summary.findings;
    return { page, pageSize, kept, total, items: rows.map((row) => row.finding) };
  });
}
