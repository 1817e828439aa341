import { assemble, type Fact, type MunicipalityCode } from "@jobcoach/core";
import { mergeTallies, type Tally, tallyTrajectories } from "@jobcoach/outcomes";
import { sql } from "kysely";
import type { DatabaseTransaction } from "../db/database.ts";

/** The person of facts that speak of a delivery as a whole. */
export const NOBODY = "";

const RUNS_PER_PAGE = 2000;

/** Counts a municipality anew from all its facts in force; memory does not grow with the number of persons. */
export async function recomputeTallies(
  transaction: DatabaseTransaction,
  municipality: MunicipalityCode,
): Promise<ReadonlyMap<string, Tally>> {
  let tallies: ReadonlyMap<string, Tally> = new Map();
  const coverages = await coveragesOf(transaction, municipality);
  for await (const facts of pagesOfPersons(transaction, municipality)) {
    const { trajectories } = assemble([...coverages, ...facts]);
    tallies = mergeTallies([...tallies.values(), ...tallyTrajectories(trajectories).values()]);
  }
  await replaceTallies(transaction, municipality, [...tallies.values()]);
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

/** Facts of whole persons, page by page; a person cut by the end of a page goes to the next. */
async function* pagesOfPersons(
  transaction: DatabaseTransaction,
  municipality: string,
): AsyncGenerator<readonly Fact[]> {
  let last = { person: NOBODY, submission_id: "ffffffff-ffff-ffff-ffff-ffffffffffff", seq: 2_147_483_647 };
  let cut: { person: string; facts: Fact[] } = { person: NOBODY, facts: [] };
  for (;;) {
    const rows = await transaction
      .selectFrom("fact_run")
      .select(["person", "submission_id", "seq", "facts"])
      .where("municipality", "=", municipality)
      .where(
        sql<boolean>`(person, submission_id, seq) > (${last.person}, ${last.submission_id}::uuid, ${last.seq}::int)`,
      )
      .orderBy("person")
      .orderBy("submission_id")
      .orderBy("seq")
      .limit(RUNS_PER_PAGE)
      .execute();
    const whole: Fact[] = [];
    for (const { person, facts } of rows) {
      if (person !== cut.person) {
        for (const fact of cut.facts) whole.push(fact);
        cut = { person, facts: [] };
      }
      for (const fact of facts) cut.facts.push(fact as Fact);
    }
    const end = rows.at(-1);
    if (end === undefined || rows.length < RUNS_PER_PAGE) {
      yield [...whole, ...cut.facts];
      return;
    }
    last = end;
    yield whole;
  }
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
