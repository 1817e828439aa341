import type { OutcomeList, PublishedRelease } from "@jobcoach/contract";
import { figureFormats, headlineIndicators, type ReleaseRow } from "@jobcoach/outcomes";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../db/database.ts";
import { jsonText } from "../db/json-text.ts";
import { openTestGateway } from "../testing/open-test-gateway.ts";
import type { TestGateway } from "../testing/test-gateway.ts";
import type { ReleaseHead } from "./find-releases.ts";
import { findPooled } from "./find-rows.ts";
import { insertRows } from "./insert-rows.ts";
import { withdrawRelease } from "./withdraw-release.ts";

const HALF_YEARS = Array.from({ length: 10 }, (_, index) => `${2020 + (index >> 1)}H${1 + (index & 1)}`);
const MUNICIPALITIES = Array.from({ length: 60 }, (_, index) => `GM${1000 + index}`);
const WAITING = "GM0200";
const INDICATORS = [...headlineIndicators.map(({ id }) => id), "retention-13w"];

const rowOf = (indicator: string, municipality: string, cohort: string, more = {}): ReleaseRow => ({
  indicator,
  definitionVersion: "1.0.0",
  ...more,
  municipality,
  cohort,
  status: cohort === "2024H2" ? "not-yet-mature" : "suppressed",
  pooled: [],
  figure: null,
});

/** Every municipality in every half-year and all together, answers too; of one there is nothing final yet. */
const rows = INDICATORS.flatMap((indicator) => [
  ...MUNICIPALITIES.flatMap((municipality) =>
    [...HALF_YEARS, "pooled"].map((cohort) => rowOf(indicator, municipality, cohort)),
  ),
  ...MUNICIPALITIES.map((municipality) => rowOf(indicator, municipality, "pooled", { stratum: "sex=1" })),
  rowOf(indicator, WAITING, "2024H1"),
  rowOf(indicator, WAITING, "2024H2"),
]);

const head: ReleaseHead = {
  schema: "jobcoach/release/1",
  number: 1,
  madeAt: "2026-07-01T09:00:00.000Z",
  policy: { minimumPersons: 10 },
  municipalities: [],
  definitions: [],
};

let database: Database;
let gateway: TestGateway;

beforeAll(async () => {
  gateway = await openTestGateway();
  database = gateway.database;
  await insertRelease(1, rows);
});
afterAll(() => gateway.remove());

async function insertRelease(number: number, all: readonly ReleaseRow[]) {
  await database
    .insertInto("release")
    .values({
      number,
      made_at: new Date(head.madeAt),
      version: `${number}.0.0`,
      basis: null,
      content_sha256: String(number),
      release: jsonText({ ...head, number }),
      row_count: all.length,
      fingerprint: `published-reads-${number}`,
      confidential_ledger: jsonText([]),
    })
    .execute();
  await insertRows(database, number, 0, all.map(jsonText).join("\n"));
}

const ask = (path: string, headers: Record<string, string> = {}) => gateway.request(path, { headers });
const placeOf = ({ indicator, municipality, cohort, stratum }: Partial<ReleaseRow>) =>
  [indicator, municipality, cohort, stratum].join(" ");

test("a release as a whole holds every row once, in its order, in however many pieces it is read", async () => {
  expect(rows.length).toBeGreaterThan(4000);
  const release = (await (await ask("/v1/releases/1")).json()) as PublishedRelease;
  expect(release.rows.map((row) => placeOf(row as Partial<ReleaseRow>))).toEqual(rows.map(placeOf));
  expect(release).toMatchObject({ schema: "jobcoach/release/1", number: 1, version: "1.0.0", ledger: [] });
});

test("a list of releases tells the number of rows without reading them", async () => {
  expect(await (await ask("/v1/releases")).json()).toMatchObject({ items: [{ number: 1, rows: rows.length }] });
});

test("the overview reads one row for each of its lines, and not the others", async () => {
  const shown = headlineIndicators.map(({ id }) => id);
  const read = await findPooled(database, 1, shown);
  expect(read.map(placeOf)).toEqual(
    shown.flatMap((indicator) => [
      ...MUNICIPALITIES.map((municipality) => placeOf({ indicator, municipality, cohort: "pooled" })),
      placeOf({ indicator, municipality: WAITING, cohort: "2024H1" }),
    ]),
  );
});

test("who has an answer learns that it still holds, also after another question was asked", async () => {
  const path = "/v1/outcomes?indicator=retention-13w&cohort=2023H1";
  const first = await ask(path);
  const tag = first.headers.get("etag") ?? "";
  await ask("/v1/outcomes?indicator=retention-13w&cohort=2023H2");
  expect((await ask(path, { "if-none-match": tag })).status).toBe(304);
  const again = await ask(path, { "if-none-match": '"other"' });
  expect(await again.text()).toBe(await first.text());
  expect(again.headers.get("cache-control")).toBe("public, no-cache");
});

test("answers to different questions, and in different forms, are not taken for each other", async () => {
  const itemsOf = async (path: string) => ((await (await ask(path)).json()) as OutcomeList).items.length;
  expect(await itemsOf("/v1/outcomes?indicator=retention-13w&cohort=2023H1")).toBe(60);
  expect(await itemsOf("/v1/outcomes?indicator=retention-13w&municipality=GM1000")).toBe(12);
  const csv = await ask("/v1/outcomes?indicator=retention-13w&cohort=2023H1", { accept: figureFormats.csv.mediaType });
  expect(csv.headers.get("content-type")).toContain("text/csv");
});

test("a release that is withdrawn is told to be so at once, however lately it was read", async () => {
  await insertRelease(2, [rowOf("retention-13w", "GM1000", "2020H1")]);
  const newest = async () => ((await (await ask("/v1/outcomes?cohort=2020H1")).json()) as OutcomeList).release.number;
  expect(await newest()).toBe(2);
  await withdrawRelease(database, 2, { nl: "Fout", en: "Wrong" }, { actor: "test", origin: "token" }, new Date());
  expect((await ask("/v1/outcomes?release=2&cohort=2020H1")).status).toBe(410);
  expect(await newest()).toBe(1);
});
