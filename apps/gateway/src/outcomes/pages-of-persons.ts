import type { Fact } from "@jobcoach/core";
import { sql } from "kysely";
import type { DatabaseTransaction } from "../db/database.ts";

/** The person of facts that speak of a delivery as a whole. */
export const NOBODY = "";

/** Facts in force of one person that came with one delivery, as JSON. */
export interface PersonRun {
  readonly person: string;
  readonly submission: string;
  readonly facts: string;
}

/** Whose facts are read; without those of a delivery that is about to be replaced. */
export interface Reading {
  readonly municipality: string;
  readonly without?: string | undefined;
}

/** What deliveries in force say of themselves. */
export async function coverageRuns(transaction: DatabaseTransaction, reading: Reading): Promise<readonly PersonRun[]> {
  const { rows } = await sql<PersonRun>`
    select person, submission_id as submission, facts::text as facts from fact_run
    where ${isRead(reading)} and person = ${NOBODY}
  `.execute(transaction);
  return rows;
}

/** The facts of runs, in their order. */
export function factsIn(runs: Iterable<PersonRun>): readonly Fact[] {
  const facts: Fact[] = [];
  for (const run of runs) for (const fact of JSON.parse(run.facts) as Fact[]) facts.push(fact);
  return facts;
}

const isRead = ({ municipality, without }: Reading) =>
  without === undefined
    ? sql`municipality = ${municipality}`
    : sql`municipality = ${municipality} and submission_id <> ${without}::uuid`;

const RUNS_PER_PAGE = 1000;

/**
 * The facts of whole persons, page by page in the order of their tokens; a person cut by the end of a page goes to the next. A
 * cursor, because it costs one plan and one pass however many pages there are. The next page is fetched while the one before is
 * worked on. One such pass at a time in a transaction.
 */
export async function* pagesOfPersons(
  transaction: DatabaseTransaction,
  reading: Reading,
): AsyncGenerator<readonly PersonRun[]> {
  await openCursor(transaction, reading);
  let cut: PersonRun[] = [];
  let fetching = fetchPage(transaction);
  for (;;) {
    const rows = await fetching;
    const isLast = rows.length < RUNS_PER_PAGE;
    if (!isLast) {
      fetching = fetchPage(transaction);
      // When the work on a page fails, nobody waits for this one any more; the failure of the work is the one to report.
      fetching.catch(() => undefined);
    }
    const all = [...cut, ...rows];
    const last = all.at(-1)?.person;
    const whole = isLast ? all.length : all.findIndex(({ person }) => person === last);
    cut = all.slice(whole);
    yield all.slice(0, whole);
    if (isLast) break;
  }
  await sql`close person_facts`.execute(transaction);
}

/** The facts become text only when a page is fetched, so that sorting moves no facts; text is cheap to hand on. */
const openCursor = (transaction: DatabaseTransaction, reading: Reading) =>
  sql`
    declare person_facts no scroll cursor for
    select person, submission_id as submission, facts::text as facts from (
      select person, submission_id, facts from fact_run
      where ${isRead(reading)} and person > ${NOBODY}
      order by person, submission_id, seq
    ) as runs
  `.execute(transaction);

async function fetchPage(transaction: DatabaseTransaction) {
  const fetch = sql<PersonRun>`fetch ${sql.lit(RUNS_PER_PAGE)} from person_facts`;
  return (await fetch.execute(transaction)).rows;
}
