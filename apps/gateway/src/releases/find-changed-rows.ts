import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../db/database.ts";
import { asPublic } from "../db/tenant.ts";

/** A row that two releases do not have alike: where it stands in each, `null` where it came or went. */
export interface ChangedRow {
  readonly indicator: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** A release, and what it is known by. */
export interface OfRelease {
  readonly number: number;
  readonly fingerprint: string;
}

/** Releases never change, so neither does what is different between two. */
const kept = new Map<string, Promise<readonly ChangedRow[]>>();
const MOST_KEPT = 3;
/** Where every row of a large release is another one; nobody starts it twice at once. */
const LONGEST_MS = "300000";

/** What is different between two releases, parts of figures included, in the order of the later one; what went comes last. */
export function findChangedRows(
  database: Database,
  before: OfRelease,
  after: OfRelease,
): Promise<readonly ChangedRow[]> {
  const key = `${before.fingerprint} ${after.fingerprint}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const found = asPublic(database, async (transaction) => {
    await sql`select set_config('statement_timeout', ${LONGEST_MS}, true)`.execute(transaction);
    const unlike = await findUnlike(transaction, before.number, after.number);
    return pairUp(transaction, before.number, after.number, unlike);
  });
  kept.set(key, found);
  found.catch(() => kept.get(key) === found && kept.delete(key));
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(oldest);
  return found;
}

interface Unlike {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** The rows of each release that the other does not have word by word. Most rows are alike, and need not be understood. */
async function findUnlike(transaction: DatabaseTransaction, before: number, after: number): Promise<Unlike> {
  const rowsOf = (release: number) => sql`
    select seq, indicator, cohort, municipality, hashtextextended(figure::text, 0) as said
    from release_row where release = ${release}
  `;
  const { rows } = await sql<{ before: number | null; after: number | null }>`
    select earlier.seq as before, later.seq as after
    from (${rowsOf(before)}) earlier full join (${rowsOf(after)}) later using (said, indicator, cohort, municipality)
    where earlier.seq is null or later.seq is null
  `.execute(transaction);
  return { before: rows.flatMap((row) => row.before ?? []), after: rows.flatMap((row) => row.after ?? []) };
}

/** What of a row does not say where it stands; see `placeOf`. */
const NOT_PLACE = ["definitionVersion", "status", "obsStatus", "confStatus", "pooled", "figure"];

async function pairUp(
  transaction: DatabaseTransaction,
  before: number,
  after: number,
  unlike: Unlike,
): Promise<readonly ChangedRow[]> {
  const rowsOf = (release: number, seqs: readonly number[]) => sql`
    select seq, indicator, figure::jsonb - ${NOT_PLACE}::text[] as place
    from release_row where release = ${release} and seq = any (${[...seqs]}::int[])
  `;
  const { rows } = await sql<ChangedRow>`
    select coalesce(later.indicator, earlier.indicator) as indicator, earlier.seq as before, later.seq as after
    from (${rowsOf(before, unlike.before)}) earlier full join (${rowsOf(after, unlike.after)}) later
      on earlier.place = later.place
    order by later.seq nulls last, earlier.seq
  `.execute(transaction);
  return rows;
}
