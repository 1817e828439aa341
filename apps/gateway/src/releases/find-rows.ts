import type { LedgerEntry, ReleaseRow } from "@jobcoach/outcomes";
import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../db/database.ts";
import { asPublic } from "../db/tenant.ts";

/** Which rows of a release somebody wants; what is left out is not asked for. */
export interface RowFilter {
  readonly indicator?: string | undefined;
  readonly cohort?: string | undefined;
  readonly municipality?: string | undefined;
  readonly municipalitiesOnly?: boolean;
  /** Whole figures, without the answers, weeks and strata that are parts of one. */
  readonly wholesOnly?: boolean;
}

/** The rows of a release in its own order, all at once; `rowTexts` gives the same in pieces. */
export const findRows = (database: Database, release: number, filter: RowFilter): Promise<readonly ReleaseRow[]> =>
  asPublic(database, async (transaction) => {
    const rows = await rowsIn(transaction, release, filter).orderBy("seq").select("figure").execute();
    return rows.map((row) => row.figure);
  });

/** Whether there are more rows than so many. */
export const hasMoreRows = (database: Database, release: number, filter: RowFilter, most: number): Promise<boolean> =>
  asPublic(database, async (transaction) => {
    const row = await rowsIn(transaction, release, filter).select("seq").offset(most).limit(1).executeTakeFirst();
    return row !== undefined;
  });

const ROWS_PER_PIECE = 2000;

/**
 * The same rows as pieces of the inside of a JSON array. Each piece is read in a transaction of its own, so that nothing waits
 * for a slow reader and memory does not grow with a release. What is only handed on need not be understood.
 */
export const rowTexts = (database: Database, release: number, filter: RowFilter): AsyncGenerator<string> =>
  inPieces(database, (transaction, after) =>
    rowsIn(transaction, release, filter)
      .where("seq", ">", after)
      .select(["seq", sql<string>`figure::text`.as("text")])
      .orderBy("seq")
      .limit(ROWS_PER_PIECE)
      .execute(),
  );

/** What of a release was hidden, in the same way. */
export const hiddenTexts = (database: Database, release: number): AsyncGenerator<string> =>
  inPieces(database, (transaction, after) =>
    transaction
      .selectFrom("release_hidden")
      .where("release", "=", release)
      .where("seq", ">", after)
      .select(["seq", sql<string>`entry::text`.as("text")])
      .orderBy("seq")
      .limit(ROWS_PER_PIECE)
      .execute(),
  );

interface TextRow {
  readonly seq: number;
  readonly text: string;
}

async function* inPieces(
  database: Database,
  read: (transaction: DatabaseTransaction, after: number) => Promise<readonly TextRow[]>,
): AsyncGenerator<string> {
  for (let after = 0, separator = ""; ; separator = ",") {
    const rows = await asPublic(database, (transaction) => read(transaction, after));
    if (rows.length > 0) yield separator + rows.map(({ text }) => text).join(",");
    if (rows.length < ROWS_PER_PIECE) return;
    after = rows.at(-1)?.seq ?? after;
  }
}

/**
 * One row for each line of an overview: the figure of all final cohorts together, or where there is none, why. In two steps: of a
 * release that was written a moment ago the database thinks that it has hardly any rows, and would look for each in all others.
 */
export const findPooled = (
  database: Database,
  release: number,
  indicators: readonly string[],
): Promise<readonly ReleaseRow[]> =>
  asPublic(database, async (transaction) => {
    const { rows: lines } = await sql<{ seqs: readonly number[] }>`
      select coalesce(array_agg(seq) filter (where cohort = 'pooled'), array[min(seq)]) as seqs
      from release_row
      where release = ${release} and indicator = any (${[...indicators]}::text[]) and not is_part
      group by indicator, municipality, hours_mode
    `.execute(transaction);
    const rows = await transaction
      .selectFrom("release_row")
      .where("release", "=", release)
      .where(sql<boolean>`seq = any (${lines.flatMap(({ seqs }) => seqs)}::int[])`)
      .orderBy("seq")
      .select("figure")
      .execute();
    return rows.map((row) => row.figure);
  });

/** How often each part was hidden at places of a release. */
export const countHidden = (
  database: Database,
  release: number,
  indicator: string,
  places: readonly Pick<ReleaseRow, "municipality" | "cohort">[],
): Promise<readonly { readonly part: LedgerEntry["part"]; readonly count: number }[]> =>
  asPublic(database, async (transaction) => {
    const distinct = [...new Set(places.map(({ municipality, cohort }) => `${municipality} ${cohort}`))];
    const { rows } = await sql<{ part: LedgerEntry["part"]; count: number }>`
      select part, count(seq) as count from release_hidden
      where release = ${release} and indicator = ${indicator} and municipality || ' ' || cohort = any (${distinct}::text[])
      group by part order by min(seq)
    `.execute(transaction);
    return rows;
  });

function rowsIn(transaction: DatabaseTransaction, release: number, filter: RowFilter) {
  const { indicator, cohort, municipality, municipalitiesOnly, wholesOnly } = filter;
  let query = transaction.selectFrom("release_row").where("release", "=", release);
  if (indicator !== undefined) query = query.where("indicator", "=", indicator);
  if (cohort !== undefined) query = query.where("cohort", "=", cohort);
  if (municipality !== undefined) query = query.where("municipality", "=", municipality);
  if (municipalitiesOnly === true) query = query.where("municipality", "like", "GM%");
  if (wholesOnly === true) query = query.where("is_part", "=", false);
  return query;
}
