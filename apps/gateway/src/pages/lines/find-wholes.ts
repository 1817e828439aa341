import type { ReleaseRow } from "@jobcoach/outcomes";
import type { Database } from "../../db/database.ts";
import { asPublic } from "../../db/tenant.ts";

/** Whole figures of some indicators and municipalities: the half-years, and all that are final together. */
export const findWholes = (
  database: Database,
  release: number,
  indicators: readonly string[],
  municipalities: readonly string[],
): Promise<readonly ReleaseRow[]> =>
  asPublic(database, async (transaction) => {
    const rows = await transaction
      .selectFrom("release_row")
      .select("figure")
      .where("release", "=", release)
      .where("indicator", "in", [...indicators])
      .where("municipality", "in", [...municipalities])
      .where("is_part", "=", false)
      .where((row) => row.or([row("cohort", "=", "pooled"), row("cohort", "like", "____H_")]))
      .orderBy("seq")
      .execute();
    return rows.map((row) => row.figure);
  });
