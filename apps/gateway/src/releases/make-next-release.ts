import { createHash } from "node:crypto";
import { findMunicipality } from "@jobcoach/core";
import { makeRelease, type Release, type ReleaseRow, type Tally, tallyKey } from "@jobcoach/outcomes";
import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";
import { asReporter } from "../db/tenant.ts";

export type NextRelease =
  | { readonly made: "new" | "unchanged"; readonly number: number }
  | { readonly made: "nothing" };

/** Releases are numbered one after another, so they are made one at a time. */
const RELEASE_LOCK = 720_502;

/** Makes the next release from the tallies of all municipalities, or names the last one when nothing has changed since. */
export async function makeNextRelease(database: Database, now: () => Date): Promise<NextRelease> {
  return asReporter(database, async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(RELEASE_LOCK)})`.execute(transaction);
    const tallies = (await transaction.selectFrom("tally").select("tally").execute()).map((row) => row.tally);
    if (tallies.length === 0) return { made: "nothing" };
    const last = await transaction
      .selectFrom("release")
      .select(["number", "content_sha256"])
      .orderBy("number", "desc")
      .limit(1)
      .executeTakeFirst();
    const number = (last?.number ?? 0) + 1;
    const result = makeRelease({
      number,
      madeAt: now().toISOString(),
      tallies,
      municipalityNames: namesOf(tallies),
      earlier: [{ rows: await everReleased(transaction) }],
    });
    if (!result.ok) throw new Error(result.reason);
    const content = contentHash(tallies, result.release);
    if (last?.content_sha256 === content) return { made: "unchanged", number: last.number };
    await insertRelease(transaction, result.release, content, result.confidentialLedger);
    return { made: "new", number };
  });
}

/** The rows that any release shows: what was published stays known. */
async function everReleased(transaction: DatabaseTransaction): Promise<readonly ReleaseRow[]> {
  const rows = await transaction.selectFrom("release_row").select("figure").execute();
  return rows.map((row) => row.figure);
}

const namesOf = (tallies: readonly Tally[]) =>
  Object.fromEntries(tallies.map(({ municipality }) => [municipality, nameOf(municipality)]));

/** The name of a municipality, or its code when it is in no register. */
export const nameOf = (code: string): string => findMunicipality(code)?.name ?? code;

/**
 * Of what a release is made from, and not of what it shows: the same counts hide other parts once an earlier release is known,
 * and two releases of the same counts would tell more than one.
 */
function contentHash(tallies: readonly Tally[], { policy, definitions }: Release): string {
  const counts = tallies.map((tally) => `${tallyKey(tally)} ${JSON.stringify(tally)}`).sort();
  return createHash("sha256").update(JSON.stringify({ counts, policy, definitions })).digest("hex");
}

async function insertRelease(
  transaction: DatabaseTransaction,
  { rows, ...release }: Release,
  contentSha256: string,
  confidentialLedger: readonly unknown[],
) {
  const { number, madeAt } = release;
  await transaction
    .insertInto("release")
    .values({
      number,
      made_at: new Date(madeAt),
      content_sha256: contentSha256,
      release: jsonText(release),
      confidential_ledger: jsonText(confidentialLedger),
    })
    .execute();
  const lines = rows.map(jsonText).join("\n");
  await sql`
    insert into release_row (release, seq, indicator, cohort, municipality, figure)
    select ${number}::int, seq, line::jsonb ->> 'indicator', line::jsonb ->> 'cohort', line::jsonb ->> 'municipality',
      line::jsonb
    from unnest(string_to_array(${lines}::text, E'\n')) with ordinality as t (line, seq)
  `.execute(transaction);
}
