import { assemble, type Fact, type MunicipalityCode, withTowardsWork } from "@jobcoach/core";
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

/** The person of facts that speak of a delivery as a whole. */
export const NOBODY = "";

const RUNS_PER_PAGE = 1000;

/**
 * Counts a municipality anew from all its facts in force, or the tallies it delivered instead, and how it registers; memory does
 * not grow with the number of persons.
 */
export async function recomputeTallies(
  transaction: DatabaseTransaction,
  municipality: MunicipalityCode,
): Promise<ReadonlyMap<string, Tally>> {
  let tallies: ReadonlyMap<string, Tally> = new Map();
  let registrations: readonly Registration[] = [];
  const coverages = await coveragesOf(transaction, municipality);
  for await (const facts of pagesOfPersons(transaction, municipality)) {
    const trajectories = withTowardsWork(assemble([...coverages, ...facts]));
    tallies = mergeTallies([...tallies.values(), ...tallyTrajectories(trajectories).values()]);
    registrations = mergeRegistrations([...registrations, ...registrationsOf(trajectories)]);
  }
  const delivered = await deliveredTallies(transaction, municipality);
  if (delivered.length > 0) tallies = mergeTallies([...tallies.values(), ...delivered]);
  await replaceTallies(transaction, municipality, [...tallies.values()]);
  await replaceRegistration(transaction, municipality, registrations);
  return tallies;
}

async function coveragesOf(transaction: DatabaseTransaction, municipality: string): Promise<readonly Fact[]> {
  const rows = await transaction
    .selectFrom("fact_run")
    .select("facts")
    .where("municipality", "=", municipality)
    .where("person", "=", NOBODY)
    .execute();
  return rows.flatMap((row) => row.facts as Fact[]);
}

/**
 * Facts of whole persons, page by page; a person cut by the end of a page goes to the next. A cursor, because it costs one
 * plan and one pass however many pages there are. The next page is fetched while the one before is counted.
 */
async function* pagesOfPersons(
  transaction: DatabaseTransaction,
  municipality: string,
): AsyncGenerator<readonly Fact[]> {
  await openCursor(transaction, municipality);
  let cut: { person: string; facts: Fact[] } = { person: NOBODY, facts: [] };
  let fetching = fetchPage(transaction);
  for (;;) {
    const rows = await fetching;
    const isLast = rows.length < RUNS_PER_PAGE;
    if (!isLast) {
      fetching = fetchPage(transaction);
      // When counting fails, nobody waits for this page any more; the failure of counting is the one to report.
      fetching.catch(() => undefined);
    }
    const whole: Fact[] = [];
    for (const { person, facts } of rows) {
      if (person !== cut.person) {
        for (const fact of cut.facts) whole.push(fact);
        cut = { person, facts: [] };
      }
      for (const fact of JSON.parse(facts) as Fact[]) cut.facts.push(fact);
    }
    if (isLast) {
      yield [...whole, ...cut.facts];
      break;
    }
    yield whole;
  }
  await sql`close person_facts`.execute(transaction);
}

/** The facts become text only when a page is fetched, so that sorting moves no facts; text is cheap to hand on. */
const openCursor = (transaction: DatabaseTransaction, municipality: string) =>
  sql`
    declare person_facts no scroll cursor for
    select person, facts::text as facts from (
      select person, facts from fact_run
      where municipality = ${municipality} and person > ${NOBODY}
      order by person, submission_id, seq
    ) as runs
  `.execute(transaction);

async function fetchPage(transaction: DatabaseTransaction) {
  const fetch = sql<{ person: string; facts: string }>`fetch ${sql.lit(RUNS_PER_PAGE)} from person_facts`;
  return (await fetch.execute(transaction)).rows;
}

async function replaceTallies(transaction: DatabaseTransaction, municipality: string, tallies: readonly Tally[]) {
  await transaction.deleteFrom("tally").where("municipality", "=", municipality).execute();
  const text = (value: (tally: Tally) => string) => sql`${tallies.map(value)}::text[]`;
  await sql`
    insert into tally (municipality, indicator, definition_version, hours_mode, grantor, cohort, stratum, tally)
    select ${municipality}, indicator, definition_version, hours_mode, grantor, cohort, stratum, tally::jsonb
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
