import { indicators } from "@jobcoach/outcomes";
import type { Database } from "../db/database.ts";
import { lockMunicipality } from "../db/lock-municipality.ts";
import { asMunicipality, asReporter } from "../db/tenant.ts";
import { recomputeTallies } from "./recompute-tallies.ts";

/** Counts municipalities anew whose tallies are of other definitions than this version of the gateway has. */
export async function refreshTallies(database: Database): Promise<readonly string[]> {
  const rows = await asReporter(database, (transaction) =>
    transaction.selectFrom("tally").select(["municipality", "indicator", "definition_version"]).distinct().execute(),
  );
  const definitions = new Map<string, Set<string>>();
  for (const row of rows) {
    const own = definitions.get(row.municipality) ?? new Set();
    definitions.set(row.municipality, own.add(`${row.indicator} ${row.definition_version}`));
  }
  const stale = [...definitions].filter(([, own]) => !isCurrent(own)).map(([municipality]) => municipality);
  for (const municipality of stale)
    await asMunicipality(database, municipality, async (transaction) => {
      await lockMunicipality(transaction, municipality);
      await recomputeTallies(transaction, municipality);
    });
  return stale;
}

const isCurrent = (definitions: ReadonlySet<string>) =>
  definitions.size === indicators.length && indicators.every(({ id, version }) => definitions.has(`${id} ${version}`));
