import type { ReleaseWithdrawal } from "@jobcoach/contract";
import type { Release, ReleaseHead } from "@jobcoach/outcomes";
import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../db/database.ts";
import { asPublic } from "../db/tenant.ts";
import type { Paging } from "../http/paging.ts";

export type { ReleaseHead };

/** What is told of a release without reading it. */
export interface ListedRelease extends Pick<Release, "number" | "madeAt" | "municipalities"> {
  readonly version: string;
  readonly rowCount: number;
  readonly withdrawal: ReleaseWithdrawal | undefined;
}

/** A release with its version, and whether it was withdrawn. */
export interface KnownRelease extends ListedRelease {
  readonly release: ReleaseHead;
  /** SHA-256 of what it shows: with the same fingerprint everything made from it is the same. */
  readonly fingerprint: string;
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
    if (row === undefined) return undefined;
    const release = await headOf(transaction, row);
    const { municipalities } = release;
    return { ...listed({ ...row, municipalities }), release, fingerprint: row.fingerprint };
  });

/** One page of all releases, the newest first. */
export const listReleases = (database: Database, { page, pageSize }: Paging) =>
  asPublic(database, async (transaction) => {
    const { total } = await transaction
      .selectFrom("release")
      .select(sql<number>`count(number)`.as("total"))
      .executeTakeFirstOrThrow();
    const rows = await releasesIn(transaction)
      .select(sql<Release["municipalities"]>`release.release -> 'municipalities'`.as("municipalities"))
      .orderBy("release.number", "desc")
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute();
    return { total, items: rows.map(listed) };
  });

const releasesIn = (transaction: DatabaseTransaction) =>
  transaction
    .selectFrom("release")
    .leftJoin("release_withdrawal", "release_withdrawal.release", "release.number")
    .select(["release.number", "release.made_at", "release.version", "release.row_count", "release.fingerprint"])
    .select(["release_withdrawal.withdrawn_at", "release_withdrawal.reason"]);

interface FoundRelease {
  readonly number: number;
  readonly made_at: Date;
  readonly version: string;
  readonly row_count: number;
  readonly withdrawn_at: Date | null;
  readonly reason: ReleaseWithdrawal["reason"] | null;
  readonly municipalities: Release["municipalities"];
}

const listed = ({ withdrawn_at, reason, ...row }: FoundRelease): ListedRelease => ({
  number: row.number,
  madeAt: row.made_at.toISOString(),
  municipalities: row.municipalities,
  version: row.version,
  rowCount: row.row_count,
  withdrawal:
    withdrawn_at === null || reason === null ? undefined : { withdrawnAt: withdrawn_at.toISOString(), reason },
});

/** The heads that were read last, by fingerprint: each is asked for all the time and never changes. */
const heads = new Map<string, ReleaseHead>();
const HEADS_KEPT = 8;

async function headOf(
  transaction: DatabaseTransaction,
  { number, fingerprint }: { readonly number: number; readonly fingerprint: string },
): Promise<ReleaseHead> {
  const known = heads.get(fingerprint);
  if (known !== undefined) return known;
  const { release } = await transaction
    .selectFrom("release")
    .select("release")
    .where("number", "=", number)
    .executeTakeFirstOrThrow();
  heads.set(fingerprint, release);
  for (const oldest of [...heads.keys()].slice(0, Math.max(0, heads.size - HEADS_KEPT))) heads.delete(oldest);
  return release;
}
