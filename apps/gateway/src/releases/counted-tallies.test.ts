import type { Tally } from "@jobcoach/outcomes";
import { sql } from "kysely";
import { afterAll, beforeEach, expect, test } from "vitest";
import { type Database, databaseOn } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { openMemoryDatabase } from "../testing/memory-database.ts";
import { storeShareTally } from "../testing/store-share-tally.ts";
import { type CountedTallies, openTallies } from "./counted-tallies.ts";

const database = databaseOn(await openMemoryDatabase());
await migrate(database, () => new Date("2026-07-01T09:00:00Z"));
beforeEach(() => sql`delete from tally`.execute(database));
afterAll(() => database.destroy());

const store = async (...indicators: readonly string[]) => {
  for (const indicator of indicators) await storeShareTally(database, { indicator, yes: 30, no: 20 });
};

async function groupsIn(counted: CountedTallies) {
  const groups: (readonly string[])[] = [];
  for await (const { indicators, tallies } of counted.groups()) {
    const lines = tallies.flatMap((piece) => piece.split("\n"));
    expect([...new Set(lines.map((line) => (JSON.parse(line) as Tally).indicator))].sort()).toEqual(
      [...indicators].sort(),
    );
    groups.push(indicators);
  }
  return groups;
}

const opened = <Found>(
  look: (counted: CountedTallies, database: Database) => Promise<Found>,
  linked: string[][] = [],
) =>
  database.transaction().execute(async (transaction) => look(await openTallies(transaction, { linked }), transaction));

test("they come by indicator in the order of the list of all, those of elsewhere last, as often as is asked", async () => {
  await store("of-elsewhere", "placement-26w", "retention-26w", "retention-13w");
  const twice = await opened(async (counted) => [await groupsIn(counted), await groupsIn(counted)]);
  expect(twice[0]).toEqual([["retention-13w"], ["retention-26w"], ["placement-26w"], ["of-elsewhere"]]);
  expect(twice[1]).toEqual(twice[0]);
});

test("none is lost where a plan links indicators that are not beside each other and nobody counted the first", async () => {
  await store("retention-26w", "retention-52w", "placement-26w");
  const linked = [["retention-13w", "placement-26w"]];
  const groups = await opened(groupsIn, linked);
  expect(groups.flat().sort()).toEqual(["placement-26w", "retention-26w", "retention-52w"]);
  await store("retention-13w");
  expect(await opened(groupsIn, linked)).toContainEqual(["retention-13w", "placement-26w"]);
});

test("their digest is of what they are, not of the order in which they came", async () => {
  await store("retention-26w", "retention-13w");
  const digest = () => opened(async ({ sha256, count }) => ({ sha256, count }));
  const first = await digest();
  await sql`delete from tally where indicator = 'retention-26w'`.execute(database);
  expect(await digest()).not.toEqual(first);
  await store("retention-26w");
  expect(await digest()).toEqual(first);
  expect(first.count).toBe(2);
});

test("they stay as they were when they were opened", async () => {
  await store("retention-26w", "retention-13w");
  const groups = await opened(async (counted, same) => {
    await sql`delete from tally where indicator = 'retention-13w'`.execute(same);
    return groupsIn(counted);
  });
  expect(groups).toEqual([["retention-13w"], ["retention-26w"]]);
});

test("where nobody counted anything there are none", async () => {
  expect(await opened(async (counted) => [counted.count, await groupsIn(counted)])).toEqual([0, []]);
});
