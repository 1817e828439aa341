import type { Tally } from "@jobcoach/outcomes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, databaseOn } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { openPostgres } from "../db/postgres.ts";
import { asMunicipality, asReporter } from "../db/tenant.ts";
import { createDatabase } from "../testing/postgres-server.ts";
import { releaseNow } from "../testing/release-now.ts";
import { storeShareTally } from "../testing/store-share-tally.ts";
import { talliesByGroup } from "./counted-tallies.ts";
import { findKnownRelease } from "./find-releases.ts";
import { digestsIn } from "./tally-digest.ts";

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
  const read = () =>
    asReporter(database, async (transaction) => {
      const counts: Record<string, number> = {};
      for await (const { indicators, tallies } of talliesByGroup(transaction)) {
        if (Object.keys(counts).length === 0)
          for (const indicator of ["retention-52w", "retention-26w"]) await deliver({ indicator, cohort: "2024H1" });
        const own = tallies.flatMap((piece) => piece.split("\n")).map((line) => JSON.parse(line) as Tally);
        expect(new Set(own.map(({ indicator }) => indicator))).toEqual(new Set(indicators));
        counts[indicators.join()] = own.length;
      }
      return counts;
    });
  expect(await read()).toEqual({ "retention-13w": 28, "retention-52w": 28, "placement-26w": 28 });
  const now = await asReporter(database, digestsIn);
  expect(now.map(({ indicator, count }) => [indicator, count])).toEqual([
    ["placement-26w", 28],
    ["retention-13w", 28],
    ["retention-26w", 1],
    ["retention-52w", 29],
  ]);
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
