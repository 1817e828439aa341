import { hash } from "node:crypto";
import { sql } from "kysely";
import type { Database } from "../db/database.ts";

/** What tallies of an indicator are, whatever their order: how many, and the sums of two parts of their SHA-256. */
export interface TallyDigest {
  readonly indicator: string;
  readonly count: number;
  readonly sums: readonly [string, string];
}

/** Hexadecimal digits of each part: 60 bits, which a database adds up without loss. */
const PART = 15;

/** The digests of all tallies as they are now, sorted by indicator. The database makes them, so that no tally has to travel. */
export async function digestsIn(database: Database): Promise<readonly TallyDigest[]> {
  const partAt = (from: number) =>
    sql`sum(('x' || substr(sha, ${sql.lit(from)}, ${sql.lit(PART)}))::bit(60)::bigint)::text`;
  const { rows } = await sql<{ indicator: string; count: number; one: string; other: string }>`
    select indicator, count(sha) as count, ${partAt(1)} as one, ${partAt(1 + PART)} as other
    from (select indicator, encode(sha256(convert_to(tally::text, 'UTF8')), 'hex') as sha from tally) as each
    group by indicator
  `.execute(database);
  return inOrder(rows.map(({ indicator, count, one, other }) => ({ indicator, count, sums: [one, other] })));
}

/** The digest of tallies of one indicator, each as the text that the database has of it. */
export function digestOf(indicator: string, texts: Iterable<string>): TallyDigest {
  let count = 0;
  let [one, other] = [0n, 0n];
  for (const text of texts) {
    const sha = hash("sha256", text);
    count++;
    one += BigInt(`0x${sha.slice(0, PART)}`);
    other += BigInt(`0x${sha.slice(PART, 2 * PART)}`);
  }
  return { indicator, count, sums: [String(one), String(other)] };
}

/** Sorted by indicator. */
export const inOrder = (digests: readonly TallyDigest[]): readonly TallyDigest[] =>
  [...digests].sort((a, b) => (a.indicator < b.indicator ? -1 : 1));
