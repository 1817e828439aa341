import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, databaseOn } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { openMemoryDatabase } from "../testing/memory-database.ts";
import { releaseNow } from "../testing/release-now.ts";
import { storeShareTally } from "../testing/store-share-tally.ts";
import { countRows } from "../testing/test-gateway.ts";
import { findKnownRelease } from "./find-releases.ts";
import { findRows } from "./find-rows.ts";

const now = () => new Date("2026-07-01T09:00:00Z");
const INDICATORS = ["retention-52w", "retention-26w", "placement-26w", "retention-13w"];

let here: Database;
let inThreads: Database;

beforeAll(async () => {
  [here, inThreads] = await Promise.all([filled(), filled()]);
});
afterAll(() => Promise.all([here.destroy(), inThreads.destroy()]));

async function filled(): Promise<Database> {
  const database = databaseOn(await openMemoryDatabase());
  await migrate(database, now);
  for (const [at, indicator] of INDICATORS.entries())
    for (const municipality of ["GM0200", "GM0202"])
      for (const cohort of ["2024H1", "2024H2"])
        await storeShareTally(database, { indicator, municipality, cohort, yes: 30 + at, no: 20 });
  return database;
}

const releaseIn = async (database: Database) => {
  const known = await findKnownRelease(database);
  return { ...known, rows: await findRows(database, known?.release.number ?? 0, {}) };
};

test("a release that threads made is the one that would have been made here", async () => {
  await releaseNow(here, now);
  await releaseNow(inThreads, now, { threadsFrom: 0, mostInHand: 0 });
  const made = await releaseIn(here);
  expect(await releaseIn(inThreads)).toEqual(made);
  expect([...new Set(made.rows.map(({ indicator }) => indicator))]).toEqual([
    "retention-13w",
    "retention-26w",
    "retention-52w",
    "placement-26w",
  ]);
  expect(made.rowCount).toBe(made.rows.length);
});

test("the next one knows what the threads released: the same again is not made twice, and too few more are hidden", async () => {
  expect(await releaseNow(inThreads, now, { threadsFrom: 0 })).toEqual({ state: "unchanged", number: 1 });
  for (const database of [here, inThreads])
    await storeShareTally(database, { indicator: "retention-26w", cohort: "2025H1", yes: 4, no: 2 });
  await releaseNow(here, now);
  await releaseNow(inThreads, now, { threadsFrom: 0 });
  const made = await releaseIn(here);
  expect(await releaseIn(inThreads)).toEqual(made);
  expect(made.version).toBe("1.1.0");
  const pooled = made.rows.find(
    (row) => row.indicator === "retention-26w" && row.municipality === "GM0200" && row.cohort === "pooled",
  );
  expect(pooled?.status).toBe("suppressed");
});

test("a release that is broken off leaves nothing", async () => {
  await storeShareTally(inThreads, { municipality: "GM0479", yes: 44, no: 30 });
  const rows = await countRows(inThreads, "release_row");
  const broken = new AbortController();
  broken.abort();
  const making = releaseNow(inThreads, now, { threadsFrom: 0, signal: broken.signal });
  await expect(making).rejects.toThrow("a thread that makes a release has stopped");
  expect(await countRows(inThreads, "release_row")).toBe(rows);
});
