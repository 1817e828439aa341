import type { LedgerEntry } from "@jobcoach/outcomes";
import { sql } from "kysely";
import type { Database } from "../../db/database.ts";
import { asPublic } from "../../db/tenant.ts";
import { type ChangedRow, findChangedRows, type OfRelease } from "../../releases/find-changed-rows.ts";

/** How many figures of an indicator came, went or say something else. */
export interface ChangedFigures {
  readonly indicator: string;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** Differences between two releases by indicator, parts of figures included; only indicators with any. */
export async function findChangedFigures(
  database: Database,
  before: OfRelease,
  after: OfRelease,
): Promise<readonly ChangedFigures[]> {
  const changed = await findChangedRows(database, before, after);
  const known = counted.get(changed) ?? countOf(changed);
  counted.set(changed, known);
  return known;
}

const counted = new WeakMap<readonly ChangedRow[], readonly ChangedFigures[]>();

const countOf = (changed: readonly ChangedRow[]): readonly ChangedFigures[] =>
  [...Map.groupBy(changed, ({ indicator }) => indicator)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([indicator, rows]) => {
      const added = rows.filter((row) => row.before === null).length;
      const removed = rows.filter((row) => row.after === null).length;
      return { indicator, added, removed, changed: rows.length - added - removed };
    });

/** How often each part of a figure was hidden in a release. */
export const findHiddenParts = (
  database: Database,
  release: number,
): Promise<readonly { readonly part: LedgerEntry["part"]; readonly count: number }[]> =>
  asPublic(database, async (transaction) => {
    const { rows } = await sql<{ part: LedgerEntry["part"]; count: number }>`
      select part, count(*) as count from release_hidden where release = ${release} group by part order by count desc, part
    `.execute(transaction);
    return rows;
  });

/** The release before this one that stands. */
export const findNumberBefore = (database: Database, release: number): Promise<number | undefined> =>
  asPublic(database, async (transaction) => {
    const row = await transaction
      .selectFrom("release")
      .leftJoin("release_withdrawal", "release_withdrawal.release", "release.number")
      .select("release.number")
      .where("release_withdrawal.release", "is", null)
      .where("release.number", "<", release)
      .orderBy("release.number", "desc")
      .limit(1)
      .executeTakeFirst();
    return row?.number;
  });
