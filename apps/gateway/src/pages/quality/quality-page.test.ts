import { municipalities } from "@jobcoach/core";
import type { ReleaseRow } from "@jobcoach/outcomes";
import { expect, test } from "vitest";
import { meansRowOf, shareRowOf, shownRelease, silentRowOf } from "../../testing/shown-release.ts";
import { qualityViewOf, shownMunicipalities } from "./quality-model.ts";
import { qualityContent } from "./quality-page.tsx";

const release = shownRelease(["GM0363", "GM0200", "GM0202"]);
const retention = (municipality: string, cohort = "pooled") => ({ indicator: "retention-26w", municipality, cohort });
const values = (municipality: string, cohort = "pooled") => ({ indicator: "capability-count", municipality, cohort });

const rows: readonly ReleaseRow[] = [
  shareRowOf(retention("GM0200"), 120, 150, 6),
  shareRowOf(retention("GM0200", "2024H1"), 60, 80, 4),
  shareRowOf(retention("GM0200", "2024H2"), 60, 70),
  silentRowOf(retention("GM0200", "2025H1"), "not-yet-mature"),
  meansRowOf(values("GM0200"), "work-values", 120, 3.4),
  meansRowOf(values("GM0200", "2024H1"), "work-values", 100, 3.4),
  silentRowOf(values("GM0200", "2024H2"), "suppressed"),
  silentRowOf(retention("GM0363"), "suppressed"),
  silentRowOf(retention("GM0202", "2025H1"), "not-yet-mature"),
  shareRowOf(retention("all"), 270, 350, 14),
];

const textOf = async (some = rows) =>
  String(await qualityContent("nl", qualityViewOf({ release, region: "", rows: some, comparison: undefined })).content);

/** The texts of the cells of a municipality in a table, without bars. */
function cellsOf(page: string, table: string, name: string): readonly string[] {
  const from = page.indexOf(`id="${table}-caption"`);
  const own = page.slice(from, page.indexOf("</table>", from));
  const row = own.split("<tr").find((text) => text.includes(`>${name}<`)) ?? "";
  return [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = ""]) => cell.replace(/<[^>]+>/g, ""));
}

test("what is not known is told of all together and of each, with a bar as long as the number", async () => {
  const page = await textOf();
  expect(page.includes("is van 4,0\u00a0% van de trajecten de uitkomst na 26 weken niet bekend")).toBe(true);
  expect(cellsOf(page, "quality-now", "Apeldoorn")).toEqual([
    "30 juni 2026 1 dag vóór de uitgave",
    "tweede helft van 2024",
    "4,0\u00a0%",
    "80 per 100",
    "niet beoordeeld",
  ]);
  expect(page.includes('class="cell-bar__part" width="4%"')).toBe(true);
});

test("over half-years each gap has its own words", async () => {
  const page = await textOf();
  expect(cellsOf(page, "quality-unknown", "Apeldoorn")).toEqual([
    "5\u00a0%",
    "niet apart getoond",
    "nog te kort gevolgd",
  ]);
  expect(cellsOf(page, "quality-answered", "Apeldoorn")).toEqual([
    "125 per 100",
    "te kleine aantallen",
    "nog te kort gevolgd",
  ]);
  expect(cellsOf(page, "quality-unknown", "Amsterdam")).toEqual(["niemand geteld", "niemand geteld", "niemand geteld"]);
});

test("a municipality of which nothing is shown says why, and which half-years are final", async () => {
  const page = await textOf();
  expect(cellsOf(page, "quality-now", "Amsterdam").slice(1, 4)).toEqual([
    "nog niets definitief",
    "te kleine aantallen",
    "te kleine aantallen",
  ]);
  expect(cellsOf(page, "quality-now", "Arnhem").slice(1, 3)).toEqual(["nog niets definitief", "nog te kort gevolgd"]);
});

test("what is not published is said plainly", async () => {
  const page = await textOf();
  expect(page.includes("Wat staat hier niet?")).toBe(true);
  expect(page.includes("Hoeveel regels van een levering fout waren")).toBe(true);
});

test("many municipalities are shown one region at a time", async () => {
  const many = shownRelease(municipalities().map(({ code }) => code));
  expect(shownMunicipalities(many, "")).toEqual([]);
  expect(shownMunicipalities(many, "AM13").map(({ name }) => name)).toContain("Utrecht");
  const view = qualityViewOf({ release: many, region: "", rows: [], comparison: undefined });
  expect(String(await qualityContent("nl", view).content)).toContain("Kies een regio om ze te zien.");
});

test("before the first release the page says so", async () => {
  expect(String(await qualityContent("en", undefined).content)).toContain("There is no release");
});
