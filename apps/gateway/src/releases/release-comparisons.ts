import type { ReleaseComparison } from "@jobcoach/outcomes";
import type { Database } from "../db/database.ts";
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
