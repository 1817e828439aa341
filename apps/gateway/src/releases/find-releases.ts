import type { ReleaseWithdrawal } from "@jobcoach/contract";
import type { Release, ReleaseRow } from "@jobcoach/outcomes";
import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../db/database.ts";
import { asPublic } from "../db/tenant.ts";
import type { Paging } from "../http/paging.ts";

/** A release without its rows. */
export type ReleaseHead = Omit<Release, "rows">;

/** A release with its version, and whether it was withdrawn. */
export interface KnownRelease {
  readonly release: ReleaseHead;
  readonly version: string;
  readonly withdrawal: ReleaseWithdrawal | undefined;
}

/** Which rows of a release somebody wants; what is left out is not asked for. */
export interface RowFilter {
  readonly indicator?: string | undefined;
  readonly cohort?: string | undefined;
  readonly municipality?: string | undefined;
  readonly municipalitiesOnly?: boolean;
}

/** The last release that stands. */
export const findRelease = async (database: Database): Promise<ReleaseHead | undefined> =>
  (await findKnownRelease(database))?.release;

/** A release by its number, withdrawn or not; without a number the last one that stands. */
export const findKnownRelease = (database: Database, number?: number): Promise<KnownRelease | undefined> =>
  asPublic(database, async (transaction) => {
    const all = releasesIn(transaction).orderBy("release.number", "desc").limit(1);
    const row = await (number === undefined
      ? all.where("release_withdrawal.release", "is", null)
      : all.where("release.number", "=", number)
    ).executeTakeFirst();
    return row === undefined ? undefined : knownOf(row);
  });

/** The rows of a release in its own order. */
export const findRows = (database: Database, release: number, filter: RowFilter): Promise<readonly ReleaseRow[]> =>
  asPublic(database, async (transaction) => {
    const rows = await rowsIn(transaction, release, filter).select("figure").execute();
    return rows.map((row) => row.figure);
  });

/** The same rows as the text of a JSON array: what is only handed on need not be understood. */
export const findRowsAsJson = (database: Database, release: number, filter: RowFilter): Promise<string> =>
  asPublic(database, async (transaction) => {
    const rows = await rowsIn(transaction, release, filter).select(sql<string>`figure::text`.as("figure")).execute();
    return `[${rows.map((row) => row.figure).join(",")}]`;
  });

function rowsIn(transaction: DatabaseTransaction, release: number, filter: RowFilter) {
  const { indicator, cohort, municipality, municipalitiesOnly } = filter;
  let query = transaction.selectFrom("release_row").where("release", "=", release).orderBy("seq");
  if (indicator !== undefined) query = query.where("indicator", "=", indicator);
  if (cohort !== undefined) query = query.where("cohort", "=", cohort);
  if (municipality !== undefined) query = query.where("municipality", "=", municipality);
  if (municipalitiesOnly === true) query = query.where("municipality", "like", "GM%");
  return query;
}

/** One page of all releases, the newest first, each with the number of its rows. */
export const listReleases = (database: Database, { page, pageSize }: Paging) =>
  asPublic(database, async (transaction) => {
    const { total } = await transaction
      .selectFrom("release")
      .select(sql<number>`count(number)`.as("total"))
      .executeTakeFirstOrThrow();
    const rows = await releasesIn(transaction)
      .select(sql<number>`(select count(seq) from release_row r where r.release = release.number)`.as("rows"))
      .orderBy("release.number", "desc")
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute();
    return { total, items: rows.map((row) => ({ ...knownOf(row), rows: row.rows })) };
  });

const releasesIn = (transaction: DatabaseTransaction) =>
  transaction
    .selectFrom("release")
    .leftJoin("release_withdrawal", "release_withdrawal.release", "release.number")
    .select(["release.release", "release.version", "release_withdrawal.withdrawn_at", "release_withdrawal.reason"]);

interface FoundRelease {
  readonly release: ReleaseHead;
  readonly version: string;
  readonly withdrawn_at: Date | null;
  readonly reason: ReleaseWithdrawal["reason"] | null;
}

const knownOf = ({ release, version, withdrawn_at, reason }: FoundRelease): KnownRelease => ({
  release,
  version,
  withdrawal:
    withdrawn_at === null || reason === null ? undefined : { withdrawnAt: withdrawn_at.toISOString(), reason },
});
