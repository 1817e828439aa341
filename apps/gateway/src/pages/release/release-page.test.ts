import { indicators } from "@jobcoach/outcomes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../db/database.ts";
import { changesBetween } from "../../releases/changes-between.ts";
import { findKnownRelease } from "../../releases/find-releases.ts";
import { findRows } from "../../releases/find-rows.ts";
import { factsFile } from "../../testing/facts-file.ts";
import { openTestGateway } from "../../testing/open-test-gateway.ts";
import { tableRows } from "../../testing/table-rows.ts";
import type { TestGateway } from "../../testing/test-gateway.ts";
import { findChangedFigures } from "./find-changes.ts";
import { readRelease } from "./read-release.ts";
import { leadOf, releaseContent } from "./release-page.tsx";

let database: Database;
let gateway: TestGateway;
const page = async (path: string) => {
  const response = await gateway.request(path, { headers: { accept: "text/html" } });
  return { status: response.status, html: await response.text() };
};

beforeAll(async () => {
  gateway = await openTestGateway();
  database = gateway.database;
  await gateway.deliver(factsFile({ trajectories: 80, metadata: { municipality: "GM0200" } }));
  await gateway.request("/v1/releases", { method: "POST" });
  await gateway.deliver(factsFile({ trajectories: 80, lost: 30, metadata: { municipality: "GM0200" } }));
  await gateway.deliver(factsFile({ trajectories: 120, metadata: { municipality: "GM0202" } }));
  await gateway.request("/v1/releases", { method: "POST" });
});
afterAll(() => gateway.remove());

describe("a release", () => {
  test("counts the same differences as the API lists", async () => {
    const [before, after] = [await findKnownRelease(database, 1), await findKnownRelease(database, 2)];
    if (before === undefined || after === undefined) throw new Error("there are no two releases");
    const counted = await findChangedFigures(database, before, after);
    const listed = changesBetween(await findRows(database, 1, {}), await findRows(database, 2, {}));
    for (const change of ["added", "removed", "changed"] as const)
      expect(
        counted.reduce((sum, own) => sum + own[change], 0),
        change,
      ).toBe(listed.filter((one) => one.change === change).length);
    expect(listed.length).toBeGreaterThan(0);
  });

  test("of many municipalities folds their list, of few shows it", async () => {
    const view = await readRelease(database, 2);
    if (view === undefined) throw new Error("there is no second release");
    const withSo = async (count: number) => {
      const municipalities = Array.from({ length: count }, (_, at) => ({
        code: `GM${1000 + at}`,
        name: `Gemeente ${at}`,
        observedUntil: "2026-06-30",
      }));
      return String(await releaseContent("nl", { ...view, known: { ...view.known, municipalities } }).content);
    };
    expect(await withSo(40)).not.toContain("Alle 40 gemeenten");
    expect(await withSo(41)).toMatch(/<summary[^>]*>Alle 41 gemeenten<\/summary>/);
  });

  test("is laid beside the one before: figures, who takes part, what is left out", async () => {
    const { html } = await page("/nl/uitgaven/2");
    expect(html).toMatch(
      /Sinds uitgave 1 zijn [\d.]+ cijfers anders. Er kwamen er [\d.]+ bij en er gingen er geen weg./,
    );
    expect(html).toContain("Alle definities hebben dezelfde versie");
    expect(html).toMatch(/Arnhem<\/a><\/th><td[^>]*>30 juni 2026<\/td><td[^>]*>deed nog niet mee/);
    expect(html).toContain('href="/v1/releases/2/changes?since=1"');
    const titles = indicators.map(({ title }) => title.nl);
    const places = tableRows(html, "changed").map(([name = ""]) => titles.indexOf(name));
    expect(places.length).toBeGreaterThan(3);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("the first has nothing to be laid beside, and one that is not there is not found", async () => {
    expect((await page("/nl/uitgaven/1")).html).toContain("Dit is de eerste uitgave die geldt");
    expect((await page("/en/releases/3")).status).toBe(404);
    expect((await page("/en/releases/none")).status).toBe(404);
  });

  test("says in its lead that nothing differs where nothing does", async () => {
    const view = await readRelease(database, 2);
    if (view?.since === undefined) throw new Error("there is nothing before");
    expect(leadOf("en", { since: { ...view.since, figures: [] } })).toBe("All figures are the same as in release 1.");
  });

  test("that was withdrawn says why, and shows no figure", async () => {
    const view = await readRelease(database, 2);
    if (view === undefined) throw new Error("the release is gone");
    const reason = { nl: "Een levering was dubbel.", en: "A delivery was there twice." };
    const known = { ...view.known, withdrawal: { withdrawnAt: "2026-07-14T00:00:00Z", reason } };
    const html = String(await releaseContent("nl", { ...view, known }).content);
    expect(html).toContain("ingetrokken op 14 juli 2026");
    expect(html).toContain(reason.nl);
    expect(html).not.toMatch(/<table|cijfers\.csv/);
  });

  test("stands in the list of all, the newest first", async () => {
    const { html } = await page("/nl/uitgaven");
    expect(html).toContain("De laatste uitgave is nummer 2 van 13 juli 2026, versie 1.1.0.");
    expect(html.indexOf("Uitgave\u00a02<")).toBeLessThan(html.indexOf("Uitgave\u00a01<"));
  });
});
