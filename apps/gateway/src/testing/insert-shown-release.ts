import type { Release, ReleaseRow } from "@jobcoach/outcomes";
import type { Database } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";
import { insertRows } from "../releases/insert-rows.ts";

/** Puts a release with such rows into the database without counting anybody: for tests of what reads releases. */
export async function insertShownRelease(
  database: Database,
  release: Omit<Release, "rows" | "ledger">,
  rows: readonly ReleaseRow[],
): Promise<void> {
  const { number, madeAt } = release;
  await database
    .insertInto("release")
    .values({
      number,
      made_at: new Date(madeAt),
      version: `${number}.0.0`,
      basis: null,
      content_sha256: `shown-${number}`,
      release: jsonText(release),
      row_count: rows.length,
      fingerprint: `shown-${number}-${rows.length}`,
      confidential_ledger: jsonText([]),
    })
    .execute();
  if (rows.length > 0) await insertRows(database, number, 0, rows.map(jsonText).join("\n"));
}
