import type { ReleaseRow } from "@jobcoach/outcomes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../db/database.ts";
import { insertShownRelease } from "../../testing/insert-shown-release.ts";
import { openTestGateway } from "../../testing/open-test-gateway.ts";
import { shareRowOf, shownRelease } from "../../testing/shown-release.ts";
import type { TestGateway } from "../../testing/test-gateway.ts";
import { readPlace } from "./read-place.ts";

/** Pages about a place, asked for as a reader does, of a release in which three municipalities take part. */
let database: Database;
let gateway: TestGateway;

const CODES = ["GM0200", "GM0202", "GM0344"] as const;
const COHORTS = ["pooled", "2024H2", "2024", "2024H1"] as const;

const rows: readonly ReleaseRow[] = COHORTS.flatMap((cohort) =>
  [...CODES, "all"].flatMap((municipality, at) => [
    shareRowOf({ indicator: "retention-26w", municipality, cohort }, 80 + at, 100),
    { ...shareRowOf({ indicator: "retention-26w", municipality, cohort }, 40, 50), stratum: "sex-f" },
    shareRowOf({ indicator: "job-tenure", municipality, cohort, week: 52 }, 150 + at, 200),
    shareRowOf({ indicator: "trial-conversion", municipality, cohort }, 30 + at, 50),
  ]),
);

const ask = (path: string) => gateway.request(path, { headers: { accept: "text/html,*/*" } });
const read = (municipality: string, cohort = "pooled") =>
  readPlace(gateway.deps, { indicators: ["retention-26w", "job-tenure"] }, { municipality, cohort });

beforeAll(async () => {
  gateway = await openTestGateway();
  database = gateway.database;
});
afterAll(() => gateway.remove());

const PAGES = ["/nl/aan-het-werk-blijven", "/en/values", "/nl/passend-werk", "/en/coaching", "/nl/regelingen"];

test.each(PAGES)("before the first release %s says so", async (path) => {
  const page = await (await ask(path)).text();
  expect(page).toMatch(/Er is nog geen uitgave met cijfers|There is no release with figures yet/);
});

describe("with a release", () => {
  beforeAll(() => insertShownRelease(database, shownRelease(CODES), rows));

  test("a place is read with all together beside it, of its cohort and its indicators, without strata", async () => {
    const place = await read("GM0344", "2024H1");
    if (place === undefined || place === "not-found") throw new Error("no place");
    expect(place.rows.map((row) => [row.indicator, row.municipality, row.cohort, row.stratum])).toEqual([
      ["retention-26w", "GM0344", "2024H1", undefined],
      ["job-tenure", "GM0344", "2024H1", undefined],
      ["retention-26w", "all", "2024H1", undefined],
      ["job-tenure", "all", "2024H1", undefined],
    ]);
    expect(place.cohorts).toEqual(["2024H1", "2024H2", "2024", "pooled"]);
  });

  test("all together are read once", async () => {
    const place = await read("all");
    expect(place !== undefined && place !== "not-found" && place.rows.length).toBe(2);
  });

  test.each(PAGES)("%s can be asked for one municipality and cohort", async (path) => {
    expect((await ask(path)).status).toBe(200);
    expect((await ask(`${path}?municipality=GM0344&cohort=2024H1`)).status).toBe(200);
  });

  test("a municipality that takes no part is not there, and nonsense is refused", async () => {
    expect(await read("GM0014")).toBe("not-found");
    expect((await ask("/nl/waarden?municipality=GM0014")).status).toBe(404);
    expect((await ask("/nl/waarden?municipality=Utrecht")).status).toBe(400);
    expect((await ask("/nl/regelingen?scheme=nothing")).status).toBe(400);
  });

  test("the choice stands in the form, and the scheme that is read stays with it", async () => {
    const page = await (await ask("/nl/regelingen?municipality=GM0344&scheme=no-riskpolis")).text();
    expect(page).toContain('<option value="GM0344" selected="">Utrecht</option>');
    expect(page).toContain('<input type="hidden" name="scheme" value="no-riskpolis"/>');
  });

  test("charts are files with the same choice, and not there where nothing is drawn", async () => {
    const drawing = await ask("/nl/aan-het-werk-blijven/tenure.svg?municipality=GM0344&cohort=2024H1");
    expect(drawing.headers.get("content-type")).toContain("image/svg+xml");
    expect(await drawing.text()).toContain("76,0\u00a0%");
    expect((await ask("/nl/waarden/values.svg")).status).toBe(404);
    expect((await ask("/en/schemes/trial.svg?municipality=GM0344")).status).toBe(200);
  });
});
