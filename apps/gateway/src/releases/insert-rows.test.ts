import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { databaseOn } from "../db/database.ts";
import { migrate } from "../db/migrate.ts";
import { openMemoryDatabase } from "../testing/memory-database.ts";
import { insertHidden, insertRows } from "./insert-rows.ts";

const database = databaseOn(await openMemoryDatabase());
await migrate(database, () => new Date("2026-07-01T09:00:00Z"));
afterAll(() => database.destroy());

const place = { indicator: "hours-per-week", municipality: "GM0200", cohort: "2025H1" };
const linesOf = (values: readonly object[]) => values.map((value) => JSON.stringify(value)).join("\n");

test("a row is found by its place, by how hours were recorded, and by whether it is a part of a figure", async () => {
  const rows = [
    { ...place, hoursMode: "paid", figure: null },
    { ...place, question: "core-points", figure: null },
    { ...place, answer: "reached", figure: null },
    { ...place, week: 26, figure: null },
    { ...place, stratum: "age-27-35", figure: { yes: 1, text: "a line \n and a quote '" } },
  ];
  await insertRows(database, 1, 10, linesOf(rows.slice(0, 2)));
  await insertRows(database, 1, 12, linesOf(rows.slice(2)));
  const found = await database.selectFrom("release_row").selectAll().orderBy("seq").execute();
  expect(found.map(({ seq, hours_mode, is_part }) => [seq, hours_mode, is_part])).toEqual([
    [11, "paid", false],
    [12, null, true],
    [13, null, true],
    [14, null, true],
    [15, null, true],
  ]);
  expect(found.map(({ figure }) => figure)).toEqual(rows);
  for (const { indicator, municipality, cohort } of found) expect({ indicator, municipality, cohort }).toEqual(place);
});

test("what is hidden is found by its place and part", async () => {
  const hidden = { ...place, part: "split" as const };
  await insertHidden(database, 1, 3, linesOf([hidden]));
  expect(await database.selectFrom("release_hidden").selectAll().execute()).toEqual([
    { release: 1, seq: 4, ...hidden, entry: hidden },
  ]);
});

test("rows that say the same are the same text, in whatever order they say it", async () => {
  const figure = { kind: "share", yes: 10, noOrUnknown: 5 };
  const { indicator, municipality, cohort } = place;
  await insertRows(database, 2, 0, linesOf([{ ...place, figure }]));
  await insertRows(database, 2, 1, linesOf([{ figure, cohort, municipality, indicator }]));
  const { rows } = await sql<{ text: string }>`
    select distinct figure::text as text from release_row where release = 2
  `.execute(database);
  expect(rows).toHaveLength(1);
});
