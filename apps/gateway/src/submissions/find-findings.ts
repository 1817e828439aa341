import type { FindingPage } from "@jobcoach/contract";
import type { Database } from "../db/database.ts";

/** One page of the findings of a submission, or `undefined` when there is no such submission. */
export async function findFindings(
  database: Database,
  id: string,
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
): Promise<FindingPage | undefined> {
  const submission = await database
    .selectFrom("submission")
    .select(["municipality", "summary"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (submission === undefined) return undefined;
  const rows = await database
    .selectFrom("submission_finding")
    .select("finding")
    .where("municipality", "=", submission.municipality)
    .where("submission_id", "=", id)
    .orderBy("seq")
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const { kept, total } = submission.summary.findings;
  return { page, pageSize, kept, total, items: rows.map((row) => row.finding) };
}
