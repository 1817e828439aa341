import { headlineIndicators, type ReleaseRow } from "@jobcoach/outcomes";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, databaseOn } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { openPostgres } from "../db/postgres.ts";
import { insertShownRelease } from "../testing/insert-shown-release.ts";
import { createDatabase } from "../testing/postgres-server.ts";
import { shownRelease } from "../testing/shown-release.ts";
import { findPooled } from "./find-rows.ts";

const MUNICIPALITIES = Array.from({ length: 200 }, (_, at) => `GM${1000 + at}`);
const COHORTS = [...Array.from({ length: 9 }, (_, at) => `${2015 + at}H1`), "pooled"];
const shown = headlineIndicators.map(({ id }) => id);

const rows = shown.flatMap((indicator) =>
  MUNICIPALITIES.flatMap((municipality) =>
    COHORTS.map((cohort): ReleaseRow => {
      const place = { indicator, definitionVersion: "1.0.0", municipality, cohort };
      return { ...place, status: "suppressed", pooled: [], figure: null };
    }),
  ),
);

let database: Database;

beforeAll(async () => {
  const address = await createDatabase("find_pooled");
  database = databaseOn(openPostgres(address, (error) => expect.fail(error.message)));
  await migrate(database, () => new Date("2026-07-01T09:00:00Z"));
  const release = shownRelease(MUNICIPALITIES);
  await insertShownRelease(database, release, rows);
  await sql`analyze release_row`.execute(database);
  await insertShownRelease(database, { ...release, number: 2 }, rows);
});
afterAll(() => database.destroy());

test("an overview is there at once, also while the database thinks that the newest release has hardly any rows", async () => {
  const from = performance.now();
  expect(await findPooled(database, 2, shown)).toHaveLength(shown.length * MUNICIPALITIES.length);
  expect(performance.now() - from).toBeLessThan(3000);
});
