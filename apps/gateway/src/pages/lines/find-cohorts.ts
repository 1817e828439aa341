import { sql } from "kysely";
import type { Database } from "../../db/database.ts";
import { asPublic } from "../../db/tenant.ts";

/** The cohorts of which a release says something about an indicator: half-years from old to new, then the rest. */
export const findCohorts = (database: Database, release: number, indicator: string): Promise<readonly string[]> =>
  asPublic(database, async (transaction) => {
    const rows = await transaction
      .selectFrom("release_row")
      .select(sql<string>`distinct cohort`.as("cohort"))
      .where("release", "=", release)
      .where("indicator", "=", indicator)
      .where("municipality", "like", "GM%")
      .execute();
    return rows.map(({ cohort }) => cohort).sort(inOrder);
  });

const inOrder = (a: string, b: string) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1);

const rankOf = (cohort: string) => (/^\d{4}H[12]$/.test(cohort) ? 0 : /^\d{4}$/.test(cohort) ? 1 : 2);
