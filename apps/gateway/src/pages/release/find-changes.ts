import type { LedgerEntry } from "@jobcoach/outcomes";
import { sql } from "kysely";
import type { Database } from "../../db/database.ts";
import { asPublic } from "../../db/tenant.ts";

/** How many figures of an indicator came, went or say something else. */
export interface ChangedFigures {
  readonly indicator: string;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** What of a row does not say where it stands; see `placeOf`. */
const NOT_PLACE = ["definitionVersion", "status", "obsStatus", "confStatus", "pooled", "figure"];

/** Releases never change, so neither does what is different between two. */
const kept = new Map<string, Promise<readonly ChangedFigures[]>>();
const MOST_KEPT = 8;

/** Differences between two releases by indicator, parts of figures included; only indicators with any. */
export function findChangedFigures(
  database: Database,
  before: { readonly number: number; readonly fingerprint: string },
  after: { readonly number: number; readonly fingerprint: string },
): Promise<readonly ChangedFigures[]> {
  const key = `${before.fingerprint} ${after.fingerprint}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const counted = countChanges(database, before.number, after.number);
  kept.set(key, counted);
  counted.catch(() => kept.delete(key));
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(oldest);
  return counted;
}

const countChanges = (database: Database, before: number, after: number): Promise<readonly ChangedFigures[]> =>
  asPublic(database, async (transaction) => {
    const rowsOf = (release: number) => sql`
      select indicator, figure::jsonb - ${NOT_PLACE}::text[] as place, figure::jsonb as figure from release_row where release = ${release}
    `;
    const { rows } = await sql<ChangedFigures>`
      select coalesce(earlier.indicator, later.indicator) as indicator,
        count(*) filter (where earlier.place is null) as added,
        count(*) filter (where later.place is null) as removed,
        count(*) filter (where earlier.figure <> later.figure) as changed
      from (${rowsOf(before)}) earlier full join (${rowsOf(after)}) later
        on earlier.indicator = later.indicator and earlier.place = later.place
      where earlier.place is null or later.place is null or earlier.figure <> later.figure
      group by 1 order by 1
    `.execute(transaction);
    return rows;
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
