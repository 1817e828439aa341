import type { Tally } from "@jobcoach/outcomes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, databaseOn } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { openPostgres } from "../db/postgres.ts";
import { asMunicipality, asReporter } from "../db/tenant.ts";
import { createDatabase } from "../testing/postgres-server.ts";
import { releaseNow } from "../testing/release-now.ts";
import { storeShareTally } from "../testing/store-share-tally.ts";
import { openTallies, type TalliesOfGroup } from "./counted-tallies.ts";
import { findKnownRelease } from "./find-releases.ts";

let database: Database;
const now = () => new Date("2026-07-01T09:00:00Z");

beforeAll(async () => {
  const address = await createDatabase("counted_tallies");
  database = databaseOn(openPostgres(address, (error) => expect.fail(error.message)));
  await migrate(database, now);
  for (let year = 2010; year < 2024; year++)
    for (const indicator of ["retention-52w", "placement-26w", "retention-13w"])
      for (const municipality of ["GM0200", "GM0202"]) await deliver({ indicator, municipality, cohort: `${year}H1` });
});
afterAll(() => database.destroy());

const deliver = ({ municipality = "GM0200", ...where }: { indicator: string; municipality?: string; cohort: string }) =>
  asMunicipality(database, municipality, (transaction) =>
    storeShareTally(transaction, { municipality, ...where, yes: 40, no: 10 }),
  );

test("the tallies of a release are those of one moment, whatever is delivered while it is made", async () => {
  await asReporter(database, async (transaction) => {
    const tallies = await openTallies(transaction);
    for (const indicator of ["retention-13w", "retention-26w"]) await deliver({ indicator, cohort: "2024H1" });
    const groups: TalliesOfGroup[] = [];
    for await (const group of tallies.groups()) groups.push(group);
    expect(groups.map(({ indicators }) => indicators)).toEqual([
      ["retention-13w"],
      ["retention-52w"],
      ["placement-26w"],
    ]);
    expect(tallies.indicators).toEqual(groups.flatMap(({ indicators }) => indicators));
    for (const { indicators, tallies } of groups) {
      const own = tallies.flatMap((piece) => piece.split("\n")).map((line) => JSON.parse(line) as Tally);
      expect([own.length, new Set(own.map(({ indicator }) => indicator))]).toEqual([28, new Set(indicators)]);
    }
    expect(tallies.count).toBe(84);
  });
  await asReporter(database, async (transaction) => expect((await openTallies(transaction)).count).toBe(86));
});

test("two processes that are asked at once make one release of the same tallies", async () => {
  const made = await Promise.all([1, 2].map(() => releaseNow(database, now, { threadsFrom: 0 })));
  expect(made.map(({ state }) => state).sort()).toEqual(["made", "unchanged"]);
  expect((await findKnownRelease(database))?.release.definitions.map(({ id }) => id)).toEqual([
    "retention-13w",
    "retention-26w",
    "retention-52w",
    "placement-26w",
  ]);
});
