import { findMunicipality, MunicipalityCode } from "@jobcoach/core";
import { sql } from "kysely";
import type { Principal } from "../../access/principal.ts";
import type { Database } from "../../db/database.ts";
import { asReporter } from "../../db/tenant.ts";

/** A municipality that somebody delivers for. */
export interface Municipality {
  readonly code: string;
  readonly name: string;
}

/** The municipalities that somebody delivers for, by name; who is at this very machine, for all that have figures. */
export async function deliversFor(
  database: Database,
  principal: Principal | undefined,
): Promise<readonly Municipality[]> {
  const grants = principal?.grants.filter(({ role }) => role === "submitter") ?? [];
  const isForAll = principal?.via === "this-machine" && grants.length > 0;
  const codes = isForAll ? await codesWithFigures(database) : grants.map(({ municipality }) => municipality);
  const byName = new Intl.Collator("nl");
  return [...new Set(codes)]
    .flatMap((text) => {
      const code = MunicipalityCode.safeParse(text).data;
      return code === undefined ? [] : [{ code, name: findMunicipality(code)?.name ?? code }];
    })
    .sort((a, b) => byName.compare(a.name, b.name));
}

const codesWithFigures = (database: Database) =>
  asReporter(database, async (transaction) => {
    const rows = await transaction
      .selectFrom("tally")
      .select(sql<string>`distinct municipality`.as("municipality"))
      .execute();
    return rows.map(({ municipality }) => municipality);
  });
