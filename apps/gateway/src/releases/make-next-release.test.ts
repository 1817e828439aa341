import type { ReleaseRow } from "@jobcoach/outcomes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, databaseOn } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { openMemoryDatabase } from "../testing/memory-database.ts";
import { releaseNow } from "../testing/release-now.ts";
import { storeShareTally } from "../testing/store-share-tally.ts";
import { GATEWAY } from "../trail/append-audit.ts";
import { findKnownRelease } from "./find-releases.ts";
import { findRows } from "./find-rows.ts";
import { withdrawRelease } from "./withdraw-release.ts";

let database: Database;
const now = () => new Date("2026-07-01T09:00:00Z");

beforeAll(async () => {
  database = databaseOn(await openMemoryDatabase());
  await migrate(database, now);
});
afterAll(() => database.destroy());

const shownIn = async (release: number) =>
  (await findRows(database, release, { municipality: "GM0200" })).map((row: ReleaseRow) => [row.cohort, row.status]);

test("a release hides what would, subtracted from any earlier release, show a group that is too small", async () => {
  await storeShareTally(database, { cohort: "2023H2", yes: 40, no: 10 });
  expect(await releaseNow(database, now)).toEqual({ state: "made", number: 1 });
  expect(await shownIn(1)).toContainEqual(["pooled", "published"]);

  await storeShareTally(database, { cohort: "2024H1", yes: 4, no: 2 });
  expect(await releaseNow(database, now)).toEqual({ state: "made", number: 2 });
  expect(await shownIn(2)).toEqual([
    ["2023H2", "published"],
    ["2024H1", "suppressed"],
    ["pooled", "suppressed"],
  ]);
  expect(await releaseNow(database, now)).toEqual({ state: "unchanged", number: 2 });

  await storeShareTally(database, { cohort: "2024H2", yes: 3, no: 1 });
  expect(await releaseNow(database, now)).toEqual({ state: "made", number: 3 });
  expect(await shownIn(3)).not.toContainEqual(["2024H2", "published"]);
});

test("a release bears a version that says how it differs from the one before", async () => {
  const versions = await Promise.all(
    [1, 2, 3].map(async (number) => (await findKnownRelease(database, number))?.version),
  );
  expect(versions).toEqual(["1.0.0", "1.1.0", "1.2.0"]);
});

test("a release that was withdrawn is the last one no more, but what it showed stays known", async () => {
  const reason = { nl: "Er zat een fout in de leveringen.", en: "There was a fault in the deliveries." };
  await withdrawRelease(database, 3, reason, GATEWAY, now());
  await withdrawRelease(database, 3, { nl: "Een andere reden.", en: "Another reason." }, GATEWAY, now());
  expect(await findKnownRelease(database)).toMatchObject({ version: "1.1.0", withdrawal: undefined });
  expect(await findKnownRelease(database, 3)).toMatchObject({
    withdrawal: { withdrawnAt: now().toISOString(), reason },
  });
  expect(await releaseNow(database, now)).toEqual({ state: "same-as-withdrawn", number: null });

  await storeShareTally(database, { cohort: "2025H1", yes: 60, no: 20 });
  expect(await releaseNow(database, now)).toEqual({ state: "made", number: 4 });
  expect((await findKnownRelease(database))?.version).toBe("1.3.0");
  expect(await shownIn(3)).not.toEqual([]);
});
