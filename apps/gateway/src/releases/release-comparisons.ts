import { POOLED, type ReleaseComparison } from "@jobcoach/outcomes";
import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";
import { asPublic } from "../db/tenant.ts";

/** The comparison that was made with a release; none where its figures were too few, or it is older than comparisons. */
export const findComparison = (
  database: Database,
  release: number,
  { indicator, cohort }: { readonly indicator: string; readonly cohort: string },
): Promise<ReleaseComparison | undefined> =>
  asPublic(database, async (transaction) => {
    const row = await transaction
      .selectFrom("release_comparison")
      .select("comparison")
      .where("release", "=", release)
      .where("indicator", "=", indicator)
      .where("cohort", "=", cohort)
      .executeTakeFirst();
    return row?.comparison;
  });

/** What releases so far said of all half-years together, by release, withdrawn ones too: what was published stays known. */
export async function everCompared(
  transaction: DatabaseTransaction,
): Promise<ReadonlyMap<number, readonly ReleaseComparison[]>> {
  const rows = await transaction
    .selectFrom("release_comparison")
    .select(["release", "comparison"])
    .where("cohort", "=", POOLED)
    .execute();
  const byRelease = Map.groupBy(rows, ({ release }) => release);
  return new Map([...byRelease].map(([release, own]) => [release, own.map(({ comparison }) => comparison)]));
}

const COMPARISONS_PER_PART = 200;

/** Stores the comparisons of a release beside its rows; of a large release they are longer than one text can be. */
export async function insertComparisons(
  transaction: DatabaseTransaction,
  release: number,
  comparisons: readonly ReleaseComparison[],
): Promise<void> {
  for (let first = 0; first < comparisons.length; first += COMPARISONS_PER_PART) {
    const lines = comparisons
      .slice(first, first + COMPARISONS_PER_PART)
      .map(jsonText)
      .join("\n");
    await sql`
      insert into release_comparison (release, indicator, cohort, comparison)
      select ${release}::int, line::jsonb ->> 'indicator', line::jsonb ->> 'cohort', line::jsonb
      from unnest(string_to_array(${lines}::text, E'\n')) as line
    `.execute(transaction);
  }
}
