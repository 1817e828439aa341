import type { Tally } from "@jobcoach/outcomes";
import { sql } from "kysely";
import { afterAll, beforeEach, expect, test } from "vitest";
import { databaseOn } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { openMemoryDatabase } from "../testing/memory-database.ts";
import { storeShareTally } from "../testing/store-share-tally.ts";
import { hasTallies, talliesByGroup } from "./counted-tallies.ts";
import { digestOf, digestsIn } from "./tally-digest.ts";

const database = databaseOn(await openMemoryDatabase());
await migrate(database, () => new Date("2026-07-01T09:00:00Z"));
beforeEach(() => sql`delete from tally`.execute(database));
afterAll(() => database.destroy());

const store = async (...indicators: readonly string[]) => {
  for (const indicator of indicators)
    for (const municipality of ["GM0202", "GM0200"])
      await storeShareTally(database, { indicator, municipality, yes: 30, no: 20 });
};

/** The groups of indicators in their order; the tallies of each are those of its indicators, of both municipalities. */
const groupsWith = (linked: string[][] = []) =>
  database.transaction().execute(async (transaction) => {
    const groups: (readonly string[])[] = [];
    for await (const { indicators, tallies } of talliesByGroup(transaction, { linked })) {
      const own = tallies.flatMap((piece) => piece.split("\n")).map((line) => JSON.parse(line) as Tally);
      expect(own.map(({ indicator, municipality }) => `${indicator} ${municipality}`).sort()).toEqual(
        indicators.flatMap((id) => [`${id} GM0200`, `${id} GM0202`]).sort(),
      );
      groups.push(indicators);
    }
    return groups;
  });

test("they come by indicator in the order of the list of all, those of elsewhere last", async () => {
  await store("of-elsewhere", "placement-26w", "retention-26w", "another", "retention-13w");
  expect(await groupsWith()).toEqual([
    ["retention-13w"],
    ["retention-26w"],
    ["placement-26w"],
    ["another"],
    ["of-elsewhere"],
  ]);
});

test("none is lost where a plan links indicators that are not beside each other and nobody counted the first", async () => {
  await store("retention-26w", "retention-52w", "placement-26w");
  const linked = [["retention-13w", "placement-26w"]];
  expect((await groupsWith(linked)).flat().sort()).toEqual(["placement-26w", "retention-26w", "retention-52w"]);
  await store("retention-13w");
  expect(await groupsWith(linked)).toContainEqual(["retention-13w", "placement-26w"]);
});

test("where nobody counted anything there are none", async () => {
  expect(await groupsWith()).toEqual([]);
  expect(await hasTallies(database, 0)).toBe(false);
  await store("retention-26w");
  expect(await Promise.all([0, 1, 2, 3].map((least) => hasTallies(database, least)))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test("their digest is of what they are, not of their order, whether the database makes it or somebody who has the texts", async () => {
  await store("retention-26w", "retention-13w");
  const first = await digestsIn(database);
  const { rows } = await sql<{ line: string }>`
    select tally::text as line from tally where indicator = 'retention-13w' order by municipality desc
  `.execute(database);
  expect(first[0]).toEqual(
    digestOf(
      "retention-13w",
      rows.map(({ line }) => line),
    ),
  );
  expect(first.map(({ indicator, count }) => [indicator, count])).toEqual([
    ["retention-13w", 2],
    ["retention-26w", 2],
  ]);
  await sql`delete from tally where indicator = 'retention-26w' and municipality = 'GM0200'`.execute(database);
  await storeShareTally(database, { indicator: "retention-26w", yes: 31, no: 19 });
  const changed = await digestsIn(database);
  expect(changed[0]).toEqual(first[0]);
  expect(changed[1]).not.toEqual(first[1]);
  await sql`delete from tally`.execute(database);
  await store("retention-13w", "retention-26w");
  expect(await digestsIn(database)).toEqual(first);
});
