import { PublishedComparison } from "@jobcoach/contract";
import type { Registration } from "@jobcoach/outcomes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, databaseOn } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";
import { migrate } from "../db/migrate.ts";
import { comparePublished } from "../outcomes/compare-published.ts";
import { openMemoryDatabase } from "../testing/memory-database.ts";
import { releaseNow } from "../testing/release-now.ts";
import { storeShareTally } from "../testing/store-share-tally.ts";
import { findComparison } from "./release-comparisons.ts";

let database: Database;
const now = () => new Date("2026-07-01T09:00:00Z");

beforeAll(async () => {
  database = databaseOn(await openMemoryDatabase());
  await migrate(database, now);
});
afterAll(() => database.destroy());

/** Counts of retention in a final cohort of a municipality, with eight unknown, and how it registers. */
async function store(municipality: string, yes: number, no: number, endedJobs: number) {
  await storeShareTally(database, { municipality, yes, no, unknown: 8 });
  const registration: Registration = {
    municipality,
    trajectories: yes + no,
    hoursMode: { logged: yes + no, reported: 0, none: 0 },
    jobEndsMaintained: { yes: yes + no, no: 0, unknown: 0 },
    followedJobs: yes + no,
    endedJobs,
  };
  await database
    .insertInto("registration")
    .values({ municipality, registration: jsonText(registration) })
    .execute();
}

const place = { indicator: "retention-26w", cohort: "2024H1" };

test("a release has the comparison of its figures, graded by tallies and registrations, and readable as the public", async () => {
  await store("GM0200", 180, 20, 20);
  await store("GM0202", 100, 100, 100);
  await releaseNow(database, now);
  const found = await findComparison(database, 1, place);
  expect(found?.municipalities.map(({ municipality, grade }) => [municipality, grade])).toEqual([
    ["GM0200", "C"],
    ["GM0202", "C"],
  ]);
  expect(found?.comparability?.reasons.map(({ code }) => code)).toEqual(["ends-filled-differ"]);
  expect(found?.pairs[0]).toMatchObject({ first: "GM0200", second: "GM0202", grade: "C", verdict: "different" });
  expect(await findComparison(database, 1, { ...place, cohort: "2019H1" })).toBeUndefined();
});

test("it travels as the contract says", async () => {
  const stored = await findComparison(database, 1, place);
  const release = { number: 1, version: "1.0.0", madeAt: now().toISOString() };
  const told = { release, ...place, ...comparePublished([], stored) };
  expect(PublishedComparison.safeParse(JSON.parse(JSON.stringify(told))).error).toBeUndefined();
});
