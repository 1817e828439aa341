import type { ReleaseRow } from "@jobcoach/outcomes";
import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../db/database.ts";
import { asPublic } from "../db/tenant.ts";
import type { RowChange } from "./changes-between.ts";
import type { ChangedRow, OfRelease } from "./find-changed-rows.ts";

/** What changed rows say in either release. */
export async function readChanges(
  database: Database,
  { number: before }: OfRelease,
  { number: after }: OfRelease,
  changed: readonly ChangedRow[],
): Promise<readonly RowChange[]> {
  const seqsIn = (side: "before" | "after") => changed.flatMap((row) => row[side] ?? []);
  const { were, are } = await asPublic(database, async (transaction) => ({
    were: await rowsAt(transaction, before, seqsIn("before")),
    are: await rowsAt(transaction, after, seqsIn("after")),
  }));
  return changed.flatMap((row): RowChange[] => {
    const [was, is] = [were.get(row.before ?? -1), are.get(row.after ?? -1)];
    if (is === undefined) return was === undefined ? [] : [{ change: "removed", before: was, after: null }];
    if (was === undefined) return [{ change: "added", before: null, after: is }];
    return [{ change: "changed", before: was, after: is }];
  });
}

async function rowsAt(transaction: DatabaseTransaction, release: number, seqs: readonly number[]) {
  const rows = await transaction
    .selectFrom("release_row")
    .select(["seq", "figure"])
    .where("release", "=", release)
    .where(sql<boolean>`seq = any (${[...seqs]}::int[])`)
    .execute();
  return new Map<number, ReleaseRow>(rows.map(({ seq, figure }) => [seq, figure]));
}
