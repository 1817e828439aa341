import type { MunicipalityCode } from "@jobcoach/core";
import type { Tally } from "@jobcoach/outcomes";
import type { Database } from "../db/database.ts";
import { asMunicipality } from "../db/tenant.ts";

interface TallyFilter {
  readonly stratum?: string;
  readonly indicator?: string;
}

/** The tallies of a municipality, from which its own figures are made; of one stratum or indicator where it is named. */
export async function findOwnTallies(
  database: Database,
  municipality: MunicipalityCode,
  { stratum, indicator }: TallyFilter = {},
): Promise<readonly Tally[]> {
  const rows = await asMunicipality(database, municipality, (transaction) => {
    let query = transaction.selectFrom("tally").select("tally").where("municipality", "=", municipality);
    if (stratum !== undefined) query = query.where("stratum", "=", stratum);
    if (indicator !== undefined) query = query.where("indicator", "=", indicator);
    return query.execute();
  });
  return rows.map((row) => row.tally);
}
