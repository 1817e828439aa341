import { assemble, type MunicipalityCode, withTowardsWork } from "@jobcoach/core";
import {
  mergeRegistrations,
  mergeTallies,
  type Registration,
  registrationsOf,
  type Tally,
  tallyTrajectories,
} from "@jobcoach/outcomes";
import { sql } from "kysely";
import type { DatabaseTransaction } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";
import { deliveredTallies } from "../tallies/delivered-tallies.ts";
import { coverageRuns, factsIn, pagesOfPersons } from "./pages-of-persons.ts";

/**
 * Counts a municipality anew from all its facts in force, or the tallies it delivered instead, and how it registers; memory does
 * not grow with the number of persons. A delivery that is about to be replaced is left out.
 */
export async function recomputeTallies(
  transaction: DatabaseTransaction,
  municipality: MunicipalityCode,
  { without }: { readonly without?: string | undefined } = {},
): Promise<ReadonlyMap<string, Tally>> {
  let tallies: ReadonlyMap<string, Tally> = new Map();
  let registrations: readonly Registration[] = [];
  const coverages = factsIn(await coverageRuns(transaction, { municipality, without }));
  for await (const runs of pagesOfPersons(transaction, { municipality, without })) {
    const trajectories = withTowardsWork(assemble([...coverages, ...factsIn(runs)]));
    tallies = mergeTallies([...tallies.values(), ...tallyTrajectories(trajectories).values()]);
    registrations = mergeRegistrations([...registrations, ...registrationsOf(trajectories)]);
  }
  const delivered = await deliveredTallies(transaction, municipality);
  if (delivered.length > 0) tallies = mergeTallies([...tallies.values(), ...delivered]);
  await replaceTallies(transaction, municipality, [...tallies.values()]);
  await replaceRegistration(transaction, municipality, registrations);
  return tallies;
}

async function replaceTallies(transaction: DatabaseTransaction, municipality: string, tallies: readonly Tally[]) {
  await transaction.deleteFrom("tally").where("municipality", "=", municipality).execute();
  const text = (value: (tally: Tally) => string) => sql`${tallies.map(value)}::text[]`;
  await sql`
    insert into tally (municipality, indicator, definition_version, hours_mode, grantor, cohort, stratum, tally)
    select ${municipality}, indicator, definition_version, hours_mode, grantor, cohort, stratum, tally::jsonb::text::json
    from unnest(
      ${text((tally) => tally.indicator)}, ${text((tally) => tally.definitionVersion)},
      ${text((tally) => tally.hoursMode ?? "")}, ${text((tally) => tally.grantor)}, ${text((tally) => tally.cohort)},
      ${text((tally) => tally.stratum)}, ${text((tally) => JSON.stringify(tally))}
    ) as t (indicator, definition_version, hours_mode, grantor, cohort, stratum, tally)
  `.execute(transaction);
}

async function replaceRegistration(
  transaction: DatabaseTransaction,
  municipality: string,
  registrations: readonly Registration[],
) {
  await transaction.deleteFrom("registration").where("municipality", "=", municipality).execute();
  const own = registrations.find((one) => one.municipality === municipality);
  if (own !== undefined)
    await transaction
      .insertInto("registration")
      .values({ municipality, registration: jsonText(own) })
      .execute();
}
