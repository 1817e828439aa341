import type { ReleaseRow } from "@jobcoach/outcomes";
import { expect, test } from "vitest";
import { explainPublished } from "../../outcomes/explain-published.ts";
import { meansRowOf, shareRowOf, shownRelease, silentRowOf } from "../../testing/shown-release.ts";
import { explanationViewOf } from "./explanation-model.ts";
import { explanationContent } from "./explanation-page.tsx";

const release = shownRelease(["GM0200", "GM0363"]);
const place = { indicator: "retention-26w", municipality: "GM0200" };

async function textOf(
  rows: readonly ReleaseRow[],
  indicator = "retention-26w",
  hidden: Parameters<typeof explainPublished>[3] = [],
) {
  const definition = release.definitions.find(({ id }) => id === indicator);
  if (definition === undefined) throw new Error("no such definition");
  const choice = { indicator, municipality: "GM0200", cohort: "pooled" };
  const explained = explainPublished(release, indicator, rows, hidden);
  const view = explanationViewOf({ release, choice, definition, cohorts: ["pooled"], rows, explained });
  return String(await explanationContent("nl", view).content);
}

const expectAll = (page: string, texts: readonly string[]) =>
  expect(texts.filter((text) => !page.includes(text))).toEqual([]);

test("a share is followed from received to counted, with the numbers that the release tells", async () => {
  const page = await textOf([shareRowOf(place, 120, 150, 6)]);
  expectAll(page, [
    "uit 150 getelde trajecten komt 80,0\u00a0%",
    "120 van 150 is 80,0\u00a0%. Door toeval kan het tussen 73 en 86 van de 100 liggen.",
    "Trajecten die startten".toLowerCase(),
    "eerste helft van 2025",
    "staat niet in de uitgave",
  ]);
  const cells = [...page.matchAll(/row">(Ja|Nee|Niet bekend|Geteld)<\/th><td[^>]*>(\d+)<\/td>/g)];
  expect(cells.map(([, name, count]) => [name, Number(count)])).toEqual([
    ["Geteld", 150],
    ["Ja", 120],
    ["Nee", 24],
    ["Niet bekend", 6],
  ]);
});

test("no and not known stay together where the release shows them so", async () => {
  const page = await textOf([shareRowOf(place, 120, 150)]);
  expectAll(page, ["Nee of niet bekend"]);
  expect(page.includes('row">Niet bekend')).toBe(false);
});

test("means tell how many were measured when, and what is hidden stays hidden", async () => {
  const hours = { indicator: "coaching-hours-employee", municipality: "GM0200", hoursMode: "logged" as const };
  const shown = await textOf([meansRowOf(hours, "hours-per-month", 140, 5.6, 3.6)], hours.indicator);
  expectAll(shown, ["Gemiddeld 5,6 uur per maand bij het begin en 3,6 na een half jaar.", "Twee keer gemeten"]);
  const few = await textOf([meansRowOf(hours, "hours-per-month", 30, 5.1)], hours.indicator);
  expectAll(few, ["vervolg: te kleine aantallen", "verandering: te kleine aantallen"]);
});

test("a figure that is hidden has steps without numbers, and what was hidden is told", async () => {
  const page = await textOf([silentRowOf(place, "suppressed")], "retention-26w", [{ part: "figure", count: 1 }]);
  expectAll(page, ["dit cijfer is niet getoond, te kleine aantallen", "Wie telt niet mee?"]);
  expect(page.includes("<figure")).toBe(false);
});

test("an indicator without a figure as a whole is explained in words", async () => {
  expectAll(await textOf([], "capability-profile"), [
    "staat geen cijfer als geheel in de uitgave",
    "Van wie tellen we?",
  ]);
});

test("whose data are in it stands there with how far they reach", async () => {
  expectAll(await textOf([shareRowOf(place, 120, 150, 6)]), ['href="/nl/gemeenten/GM0200"', "30 juni 2026"]);
});

test("before the first release the page says so", async () => {
  expect(String(await explanationContent("en", undefined).content)).toContain("There is no release");
});
