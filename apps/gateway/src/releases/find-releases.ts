import type { ReleaseSummary } from "@jobcoach/contract";
import type { Release, ReleaseRow } from "@jobcoach/outcomes";
import { sql } from "kysely";
import type { Database } from "../db/database.ts";
import { asPublic } from "../db/tenant.ts";

/** A release without its rows. */
export type ReleaseHead = Omit<Release, "rows">;

/** Which rows of a release somebody wants; what is left out is not asked for. */
export interface RowFilter {
  readonly indicator?: string | undefined;
  readonly cohort?: string | undefined;
  readonly municipality?: string | undefined;
  readonly municipalitiesOnly?: boolean;
}

/** A release by its number, or the last one. */
export async function findRelease(database: Database, number?: number): Promise<ReleaseHead | undefined> {
  return asPublic(database, async (transaction) => {
    let query = transaction.selectFrom("release").select("release").orderBy("number", "desc").limit(1);
    if (number !== undefined) query = query.where("number", "=", number);
    return (await query.executeTakeFirst())?.release;
  });
}

/** The rows of a release in its own order. */
export async function findRows(database: Database, release: number, filter: RowFilter): Promise<readonly ReleaseRow[]> {
  const { indicator, cohort, municipality, municipalitiesOnly } = filter;
  return asPublic(database, async (transaction) => {
    let query = transaction.selectFrom("release_row").select("figure").where("release", "=", release).orderBy("seq");
    if (indicator !== undefined) query = query.where("indicator", "=", indicator);
    if (cohort !== undefined) query = query.where("cohort", "=", cohort);
    if (municipality !== undefined) query = query.where("municipality", "=", municipality);
    if (municipalitiesOnly === true) query = query.where("municipality", "like", "GM%");
    return (await query.execute()).map((row) => row.figure);
  });
}

/** All releases in short, the newest first. */
export async function listReleases(database: Database): Promise<readonly ReleaseSummary[]> {
  const rows = await asPublic(database, (transaction) =>
    transaction
      .selectFrom("release")
      .select([
        "release",
        sql<number>`(select count(*) from release_row r where r.release = release.number)`.as("rows"),
      ])
      .orderBy("number", "desc")
      .execute(),
  );
  return rows.map((row) => summaryOf(row.release, row.rows));
}

export function summaryOf({ number, madeAt, municipalities }: ReleaseHead, rows: number, isNew = true): ReleaseSummary {
  return {
    number,
    madeAt,
    sentence: isNew
      ? { nl: "De uitgave staat vast en verandert niet meer.", en: "The release is fixed and changes no more." }
      : {
          nl: "Er is niets veranderd sinds deze uitgave; er is geen nieuwe gemaakt.",
          en: "Nothing has changed since this release; no new one was made.",
        },
    municipalities: [...municipalities],
    rows,
    links: { self: `/v1/releases/${number}`, outcomes: `/v1/outcomes?release=${number}` },
  };
}
