import type { ReleaseRow, Tally } from "@jobcoach/outcomes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, databaseOn } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";
import { migrate } from "../db/migrate.ts";
import { openPglite } from "../db/pglite.ts";
import { findRows } from "./find-releases.ts";
import { makeNextRelease } from "./make-next-release.ts";

let database: Database;
const now = () => new Date("2026-07-01T09:00:00Z");

beforeAll(async () => {
  database = databaseOn(await openPglite("memory://"));
  await migrate(database, now);
});
afterAll(() => database.destroy());

/** Counts of retention in a final cohort of Apeldoorn. */
async function store(cohort: string, yes: number, no: number) {
  const place = {
    municipality: "GM0200",
    indicator: "retention-26w",
    grantor: "municipality",
    cohort,
    stratum: "total",
  };
  const tally = {
    ...place,
    schema: "jobcoach/tally/1",
    definitionVersion: "1.0.0",
    observedUntil: "2026-06-30",
    finalThrough: "2026-06-02",
    trajectories: yes + no,
    persons: yes + no,
    repeatPersons: 0,
    reasons: { "counted/no": no, "counted/yes": yes },
    state: { kind: "share", yes, no, unknown: 0, notMature: 0 },
  } as Tally;
  const row = { ...place, definition_version: "1.0.0", hours_mode: "", tally: jsonText(tally) };
  await database.insertInto("tally").values(row).execute();
}

const shownIn = async (release: number) =>
  (await findRows(database, release, { municipality: "GM0200" })).map((row: ReleaseRow) => [row.cohort, row.status]);

test("a release hides what would, subtracted from any earlier release, show a group that is too small", async () => {
  await store("2023H2", 40, 10);
  expect(await makeNextRelease(database, now)).toEqual({ made: "new", number: 1 });
  expect(await shownIn(1)).toContainEqual(["pooled", "published"]);

  await store("2024H1", 4, 2);
  expect(await makeNextRelease(database, now)).toEqual({ made: "new", number: 2 });
  expect(await shownIn(2)).toEqual([
    ["2023H2", "published"],
    ["2024H1", "suppressed"],
    ["pooled", "suppressed"],
  ]);
  expect(await makeNextRelease(database, now)).toEqual({ made: "unchanged", number: 2 });

  await store("2024H2", 3, 1);
  expect(await makeNextRelease(database, now)).toEqual({ made: "new", number: 3 });
  expect(await shownIn(3)).not.toContainEqual(["2024H2", "published"]);
});
