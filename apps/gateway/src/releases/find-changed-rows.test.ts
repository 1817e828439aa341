import type { ReleaseRow } from "@jobcoach/outcomes";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../db/database.ts";
import { insertShownRelease } from "../testing/insert-shown-release.ts";
import { openTestGateway } from "../testing/open-test-gateway.ts";
import { shareRowOf, shownRelease } from "../testing/shown-release.ts";
import type { TestGateway } from "../testing/test-gateway.ts";
import { changesBetween } from "./changes-between.ts";
import { findChangedRows } from "./find-changed-rows.ts";
import { findRows } from "./find-rows.ts";
import { readChanges } from "./read-changes.ts";

let gateway: TestGateway;
let database: Database;

const [first, second] = [1, 2].map((number) => ({ number, fingerprint: `changed-rows-${number}` })) as [Named, Named];
type Named = { readonly number: number; readonly fingerprint: string };

const share = (municipality: string, cohort: string, yes: number, more: Partial<ReleaseRow> = {}): ReleaseRow => ({
  ...shareRowOf({ indicator: "retention-26w", municipality, cohort }, yes, 100),
  ...more,
});

const same = [share("GM0200", "2023H1", 80), share("GM0202", "2023H1", 70)];
const earlier = [
  ...same,
  share("GM0200", "2023H2", 60),
  share("GM0200", "2023H2", 30, { stratum: "sex-f" }),
  share("GM0202", "2023H2", 50),
  share("GM0202", "2024H1", 40),
];
const later = [
  share("GM0014", "2023H1", 90),
  ...same,
  share("GM0200", "2023H2", 60, { definitionVersion: "9.0.0" }),
  share("GM0200", "2023H2", 31, { stratum: "sex-f" }),
  share("GM0200", "2023H2", 29, { stratum: "sex-m" }),
  share("GM0202", "2023H2", 50),
];

beforeAll(async () => {
  gateway = await openTestGateway();
  database = gateway.database;
  const head = shownRelease(["GM0200", "GM0202"]);
  await insertShownRelease(database, { ...head, number: 1 }, earlier);
  await insertShownRelease(database, { ...head, number: 2 }, later);
});
afterAll(() => gateway.remove());

test("what came, went and says something else is found by the database as it is by hand, in the same order", async () => {
  const changed = await findChangedRows(database, first, second);
  expect(changed.map(({ before, after }) => [before, after])).toEqual([
    [null, 1],
    [3, 4],
    [4, 5],
    [null, 6],
    [6, null],
  ]);
  const [were, are] = [await findRows(database, 1, {}), await findRows(database, 2, {})];
  expect(await readChanges(database, first, second, changed)).toEqual(changesBetween(were, are));
});

test("a page of changes reads the rows of that page alone, and the way back has as many", async () => {
  const changed = await findChangedRows(database, first, second);
  const page = await readChanges(database, first, second, changed.slice(1, 3));
  expect(page.map(({ change, after }) => [change, after?.stratum])).toEqual([
    ["changed", undefined],
    ["changed", "sex-f"],
  ]);
  expect(await findChangedRows(database, second, first)).toHaveLength(changed.length);
});

test("the API lists them page by page with how many there are", async () => {
  const list = async (page: number) =>
    (await gateway.request(`/v1/releases/2/changes?since=1&pageSize=2&page=${page}`)).json();
  const pages = await Promise.all([1, 2, 3, 4].map(list));
  expect(pages.map(({ total, items }) => [total, items.length])).toEqual([
    [5, 2],
    [5, 2],
    [5, 1],
    [5, 0],
  ]);
  expect(pages[2].items).toMatchObject([{ change: "removed", before: { cohort: "2024H1" }, after: null }]);
});
