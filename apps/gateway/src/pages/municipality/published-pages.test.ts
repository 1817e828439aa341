import type { ReleaseRow } from "@jobcoach/outcomes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, databaseOn } from "../../db/database.ts";
import { migrate } from "../../db/migrate.ts";
import { insertShownRelease } from "../../testing/insert-shown-release.ts";
import { openMemoryDatabase } from "../../testing/memory-database.ts";
import { meansRowOf, shareRowOf, shownRelease, silentRowOf } from "../../testing/shown-release.ts";
import { createTestGateway, type TestGateway } from "../../testing/test-gateway.ts";

/** Pages of published figures, asked for as a reader does: of two releases with three municipalities, one too small to show. */
let database: Database;
let gateway: TestGateway;

const CODES = ["GM0200", "GM0202", "GM0363"] as const;
const COHORTS = ["2024H1", "2024H2", "pooled"] as const;

function rowsOf(yes: number): readonly ReleaseRow[] {
  return COHORTS.flatMap((cohort) => [
    ...CODES.slice(0, 2).flatMap((municipality, at) => figuresOf({ municipality, cohort }, yes + 4 * at)),
    silentRowOf({ indicator: "retention-26w", municipality: "GM0363", cohort }, "suppressed"),
    ...figuresOf({ municipality: "all", cohort }, 2 * yes),
  ]);
}

function figuresOf(place: { readonly municipality: string; readonly cohort: string }, yes: number) {
  const hours = { ...place, indicator: "coaching-hours-employee", hoursMode: "logged" as const };
  return [
    shareRowOf({ ...place, indicator: "retention-26w" }, yes, yes + 20, 5),
    meansRowOf({ ...place, indicator: "capability-count" }, "work-values", yes, 3.4, 4.1),
    meansRowOf(hours, "hours-per-month", yes, 5.6, 3.6),
  ];
}

beforeAll(async () => {
  database = databaseOn(await openMemoryDatabase());
  await migrate(database, () => new Date("2026-07-01T00:00:00Z"));
  gateway = createTestGateway(database);
  await insertShownRelease(database, shownRelease(CODES), rowsOf(90));
  await insertShownRelease(database, { ...shownRelease(CODES), number: 2 }, rowsOf(96));
});
afterAll(async () => {
  await gateway.remove();
  await database.destroy();
});

async function statusOf(path: string): Promise<number> {
  const answer = await gateway.request(path, { headers: { accept: "text/html,*/*" } });
  return answer.status;
}

test.each([
  "/nl",
  "/en/compare",
  "/nl/vergelijken?indicator=coaching-hours-employee&cohort=2024H1&region=AM06",
  "/en/municipalities",
  "/nl/gemeenten/GM0200",
  "/en/municipalities/GM0363",
  "/nl/gegevenskwaliteit",
  "/en/data-quality?region=AM06",
  "/nl/uitleg/retention-26w?municipality=GM0363&cohort=2024",
  "/en/explanation/capability-profile?municipality=AM06",
])("%s is there", async (path) => {
  expect(await statusOf(path)).toBe(200);
});

test.each([
  ["/nl/gemeenten/GM0344", 404, "a municipality that takes no part"],
  ["/nl/gemeenten/Apeldoorn", 404, "a name in the place of a code"],
  ["/en/explanation/happiness", 404, "a figure that nobody defined"],
  ["/nl/vergelijken?indicator=capability-profile", 400, "answers, which have no single figure"],
  ["/nl/vergelijken?cohort=2024Q1", 400, "a quarter"],
  ["/nl/gegevenskwaliteit?region=Veluwe", 400, "a name in the place of a region"],
])("%s gives %i: %s", async (path, status) => {
  expect(await statusOf(path)).toBe(status);
});

describe("the drawings of a page", () => {
  const pages = [
    "/nl",
    "/nl/vergelijken",
    "/nl/vergelijken?indicator=capability-count",
    "/nl/gemeenten/GM0200",
    "/nl/uitleg/retention-26w?municipality=GM0202",
  ];

  test.each(pages)("can be saved as files: %s", async (path) => {
    const page = await (await gateway.request(path)).text();
    const files = [...page.matchAll(/href="([^"]+\.svg[^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const answer = await gateway.request(file);
      expect(`${file} ${answer.status} ${answer.headers.get("content-type")}`).toBe(
        `${file} 200 image/svg+xml; charset=utf-8`,
      );
    }
  });
});

test("a municipality is laid beside itself in the release before", async () => {
  const page = await (await gateway.request("/nl/gemeenten/GM0200")).text();
  expect(page).toContain("Vergeleken met uitgave 1");
  expect(page).toContain("levering aangevuld of verbeterd");
});

test("a municipality with few persons has words in the place of its figure", async () => {
  const page = await (await gateway.request("/nl/gemeenten/GM0363")).text();
  expect(page).toContain("Van Amsterdam tonen we dit cijfer niet: te kleine aantallen.");
});
