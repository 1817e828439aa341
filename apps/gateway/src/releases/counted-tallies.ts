import { defaultPlan, indicatorGroups, indicators, type PublicationPlan } from "@jobcoach/outcomes";
import { sql } from "kysely";
import type { Database, DatabaseTransaction } from "../db/database.ts";

/** The tallies of a group of indicators, as the texts that the database has of them, one a line. */
export interface TalliesOfGroup {
  readonly indicators: readonly string[];
  /** Pieces of lines. */
  readonly tallies: readonly string[];
}

/** Of so many municipalities at a time: some megabytes of text. */
const LISTS_PER_PIECE = 20;

/** Whether there are so many tallies, and at least one. */
export async function hasTallies(database: Database, least: number): Promise<boolean> {
  const row = await database
    .selectFrom("tally")
    .select("indicator")
    .offset(Math.max(0, least - 1))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * The tallies of all municipalities, group by group of indicators, as they were at the moment when the first was asked for,
 * whatever municipalities deliver meanwhile. Those of an indicator are looked up municipality by municipality, which is how they
 * lie in the database, so that nothing has to be sorted before the first is there.
 */
export async function* talliesByGroup(
  transaction: DatabaseTransaction,
  plan: Pick<PublicationPlan, "linked"> = defaultPlan,
): AsyncGenerator<TalliesOfGroup> {
  const groups = indicatorGroups(
    indicators.map(({ id }) => id),
    plan,
  );
  const ids = groups.flat().map((id) => sql.lit(id));
  await sql`
    declare counted_tallies no scroll cursor for
    select kind.indicator, own.lines
    from (
      select municipality, indicator from (select distinct municipality, indicator from tally) as known
      order by array_position(array[${sql.join(ids)}], indicator) nulls last, indicator collate "C", municipality collate "C"
    ) as kind
    cross join lateral (
      select string_agg(tally::text, E'\\n' order by definition_version, hours_mode, grantor, cohort, stratum) as lines
      from tally where tally.municipality = kind.municipality and tally.indicator = kind.indicator
    ) as own
  `.execute(transaction);
  const done = new Set<readonly string[]>();
  let group: readonly string[] = [];
  let found = new Map<string, string[]>();
  const inHand = (): TalliesOfGroup => ({ indicators: [...found.keys()], tallies: [...found.values()].flat() });
  for await (const { indicator, lines } of piecesIn(transaction)) {
    if (!group.includes(indicator)) {
      if (found.size > 0) yield inHand();
      done.add(group);
      group = groups.find((ids) => ids.includes(indicator)) ?? [indicator];
      found = new Map();
    }
    if (done.has(group)) throw new Error("the tallies of a group do not stand together");
    listIn(found, indicator).push(lines);
  }
  if (found.size > 0) yield inHand();
  await sql`close counted_tallies`.execute(transaction);
}

function listIn(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** What the cursor still holds: the lines of an indicator in one municipality after another. */
async function* piecesIn(transaction: DatabaseTransaction) {
  for (;;) {
    const { rows } = await sql<{ indicator: string; lines: string }>`
      fetch forward ${sql.lit(LISTS_PER_PIECE)} from counted_tallies
    `.execute(transaction);
    yield* rows;
    if (rows.length < LISTS_PER_PIECE) return;
  }
}
