import type { Municipality } from "@jobcoach/contract";
import { sql } from "kysely";
import type { Database } from "../db/database.ts";
import { asReporter } from "../db/tenant.ts";
import { nameOf } from "../releases/make-next-release.ts";

/** Municipalities with a delivery in force, by name. */
export async function listMunicipalities(database: Database): Promise<readonly Municipality[]> {
  const rows = await asReporter(database, (transaction) =>
    transaction
      .selectFrom("submission")
      .select([
        "municipality",
        sql<number>`count(id)`.as("in_force"),
        sql<string | null>`max(observed_until)`.as("observed_until"),
      ])
      .where("state", "=", "accepted")
      .groupBy("municipality")
      .execute(),
  );
  const byName = new Intl.Collator("nl");
  return rows
    .map((row) => ({
      code: row.municipality,
      name: nameOf(row.municipality),
      observedUntil: row.observed_until,
      submissionsInForce: row.in_force,
    }))
    .sort((a, b) => byName.compare(a.name, b.name));
}
