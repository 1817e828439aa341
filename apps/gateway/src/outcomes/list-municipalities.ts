import type { Municipality } from "@jobcoach/contract";
import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../db/database.ts";
import { asReporter } from "../db/tenant.ts";
import { nameOf } from "../releases/municipality-names.ts";

/** Municipalities of which something counts, submissions or delivered tallies, by name. */
export async function listMunicipalities(database: Database): Promise<readonly Municipality[]> {
  const found = await asReporter(database, async (transaction) => [
    ...(await withSubmissions(transaction)),
    ...(await withTallies(transaction)),
  ]);
  const byName = new Intl.Collator("nl");
  return [...Map.groupBy(found, ({ municipality }) => municipality)]
    .map(([code, own]) => ({
      code: code as Municipality["code"],
      name: nameOf(code),
      observedUntil: own.reduce<string | null>((last, { observedUntil }) => laterOf(last, observedUntil), null),
      submissionsInForce: own.reduce((sum, { inForce }) => sum + inForce, 0),
    }))
    .sort((a, b) => byName.compare(a.name, b.name));
}

interface TakesPart {
  readonly municipality: string;
  readonly inForce: number;
  readonly observedUntil: string | null;
}

const withSubmissions = (transaction: DatabaseTransaction): Promise<readonly TakesPart[]> =>
  transaction
    .selectFrom("submission")
    .select([
      "municipality",
      sql<number>`count(id)`.as("inForce"),
      sql<string | null>`max(observed_until)`.as("observedUntil"),
    ])
    .where("state", "=", "accepted")
    .groupBy("municipality")
    .execute();

const withTallies = (transaction: DatabaseTransaction): Promise<readonly TakesPart[]> =>
  transaction
    .selectFrom("delivered_tally")
    .select(["municipality", sql<number>`0`.as("inForce"), sql<string | null>`max(observed_until)`.as("observedUntil")])
    .groupBy("municipality")
    .execute();

const laterOf = (a: string | null, b: string | null): string | null => (a === null || (b !== null && a < b) ? b : a);
