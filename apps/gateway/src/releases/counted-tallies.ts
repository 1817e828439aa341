import { createHash } from "node:crypto";
import { defaultPlan, indicatorGroups, indicators, type PublicationPlan } from "@jobcoach/outcomes";
import { sql } from "kysely";
import type { DatabaseTransaction } from "../db/database.ts";

/** The tallies of all municipalities as they are at one moment, read as often as is wanted and never all at once. */
export interface CountedTallies {
  /** Indicators of which there are tallies. */
  readonly indicators: readonly string[];
  readonly count: number;
  /** SHA-256 of all of them. */
  readonly sha256: string;
  /** The groups of indicators one after another, with their tallies as JSON, one a line. */
  groups(): AsyncGenerator<TalliesOfGroup>;
}

export interface TalliesOfGroup {
  readonly indicators: readonly string[];
  /** Pieces of lines. */
  readonly tallies: readonly string[];
}

const ROWS_PER_PIECE = 1000;

/** Opens the tallies in a transaction; they stay as they are for it, whatever municipalities deliver meanwhile. */
export async function openTallies(
  transaction: DatabaseTransaction,
  plan: Pick<PublicationPlan, "linked"> = defaultPlan,
): Promise<CountedTallies> {
  const inOrder = indicatorGroups(
    indicators.map(({ id }) => id),
    plan,
  ).flat();
  await sql`
    declare counted_tallies scroll cursor for
    select indicator, tally::text as line from tally
    order by array_position(array[${sql.join(inOrder.map((id) => sql.lit(id)))}], indicator) nulls last,
      indicator collate "C", municipality collate "C", definition_version collate "C", hours_mode collate "C",
      grantor collate "C", cohort collate "C", stratum collate "C"
  `.execute(transaction);
  const found = new Set<string>();
  const hash = createHash("sha256");
  let count = 0;
  for await (const { indicator, lines } of piecesIn(transaction)) {
    found.add(indicator);
    count += lines.length;
    for (const line of lines) hash.update(`${line}\n`);
  }
  const groups = indicatorGroups(found, plan);
  return {
    indicators: [...found],
    count,
    sha256: hash.digest("hex"),
    async *groups() {
      await sql`move absolute 0 in counted_tallies`.execute(transaction);
      let group: readonly string[] = [];
      let tallies: string[] = [];
      for await (const { indicator, lines } of piecesIn(transaction)) {
        if (!group.includes(indicator)) {
          if (tallies.length > 0) yield { indicators: group, tallies };
          group = groups.find((ids) => ids.includes(indicator)) ?? [indicator];
          tallies = [];
        }
        tallies.push(lines.join("\n"));
      }
      if (tallies.length > 0) yield { indicators: group, tallies };
    },
  };
}

/** What the cursor still holds, in pieces of one indicator each. */
async function* piecesIn(transaction: DatabaseTransaction) {
  for (;;) {
    const { rows } = await sql<{ indicator: string; line: string }>`
      fetch forward ${sql.lit(ROWS_PER_PIECE)} from counted_tallies
    `.execute(transaction);
    for (const [indicator, own] of Map.groupBy(rows, (row) => row.indicator))
      yield { indicator, lines: own.map(({ line }) => line) };
    if (rows.length < ROWS_PER_PIECE) return;
  }
}
