import { municipalities } from "@jobcoach/core";
import type { ReleaseRow } from "@jobcoach/outcomes";
import { describe, expect, test } from "vitest";
import { meansRowOf, shareRowOf, shownRelease, silentRowOf } from "../../testing/shown-release.ts";
import { tableRows } from "../../testing/table-rows.ts";
import { overviewOf } from "./overview-model.ts";
import { overviewContent } from "./overview-page.tsx";

const retention = "retention-26w";
const values = { indicator: "capability-count", municipality: "all" };
const hours = (hoursMode: "logged" | "reported") => ({
  indicator: "coaching-hours-employee",
  municipality: "all",
  hoursMode,
});
const ofAll = { indicator: retention, municipality: "all" };

const halfYears = [
  shareRowOf({ ...ofAll, cohort: "2024H2" }, 80, 100, 3),
  silentRowOf({ ...ofAll, cohort: "2025H1" }, "suppressed"),
  shareRowOf({ ...ofAll, cohort: "2024H1" }, 90, 120, 2),
  silentRowOf({ ...ofAll, cohort: "2025H2" }, "not-yet-mature"),
];

const pooled = [
  shareRowOf({ indicator: retention, municipality: "GM0200" }, 120, 150, 6),
  silentRowOf({ indicator: retention, municipality: "GM0363" }, "suppressed"),
  shareRowOf(ofAll, 170, 200, 10),
  meansRowOf(values, "work-values", 150, 3.4, 4.1),
  meansRowOf(hours("logged"), "hours-per-month", 140, 5.6, 3.6),
];

async function textOf(rows: readonly ReleaseRow[], some: readonly ReleaseRow[] = halfYears): Promise<string> {
  const overview = overviewOf(shownRelease(["GM0363", "GM0200"]), rows, some);
  return String(await overviewContent({ language: "nl", overview }).content);
}

const expectAll = (page: string, texts: readonly string[]) =>
  expect(texts.filter((text) => !page.includes(text))).toEqual([]);

test("the overview says three things with their numbers and their uncertainty in words", async () => {
  expectAll(await textOf(pooled), [
    "85,0\u00a0%",
    "tussen 79 en 89 van de 100",
    "Van 10 trajecten (5,0\u00a0%) is het niet bekend",
    "gemiddeld <strong>4,1</strong> van de 7 waarden",
    "Bij het begin gemiddeld 3,4 van de 7 waarden, tussen 3,2 en 3,6",
    "gemiddeld <strong>3,6</strong> uur begeleiding per maand",
  ]);
});

test("each statement leads to its page and to the comparison", async () => {
  expectAll(await textOf(pooled), [
    'href="/nl/aan-het-werk-blijven"',
    'href="/nl/waarden"',
    'href="/nl/begeleiding"',
    'href="/nl/vergelijken?indicator=retention-26w"',
  ]);
});

describe("a total that is not shown", () => {
  const without = pooled.filter(({ municipality, indicator }) => municipality !== "all" || indicator !== retention);

  test.each([
    ["suppressed", "te kleine aantallen"],
    ["not-yet-mature", "nog te kort gevolgd"],
  ] as const)("is said to be so for its own reason: %s", async (status, words) => {
    const page = await textOf([...without, silentRowOf(ofAll, status)]);
    expectAll(page, [`lead">Van alle gemeenten samen tonen we dit cijfer niet: ${words}.`]);
  });

  test("is said not to be there where the release does not hold it", async () => {
    expectAll(await textOf(without), ['lead">Dit cijfer staat niet in de uitgave.']);
  });
});

test("half-years stand in their order, and a gap is told with its reason", async () => {
  const page = await textOf(pooled);
  expectAll(page, [
    "Geen cijfer over de eerste helft van 2025: te kleine aantallen.",
    "Geen cijfer over de tweede helft van 2025: nog te kort gevolgd.",
  ]);
  expect(page.match(/row">(eerste|tweede) helft van \d{4}/g)?.map((text) => text.slice(5))).toEqual([
    "eerste helft van 2024",
    "tweede helft van 2024",
    "eerste helft van 2025",
    "tweede helft van 2025",
  ]);
});

test("hours that are recorded in different ways stand apart, each with its own words", async () => {
  const page = await textOf([...pooled, meansRowOf(hours("reported"), "hours-per-month", 60, 4.5)]);
  expectAll(page, [
    "Uren per contact bijgehouden. Bij het begin gemiddeld 5,6",
    "Uren opgegeven door de coach. Bij het begin gemiddeld 4,5",
    "vervolg: te kleine aantallen",
    "worden niet op dezelfde manier gemeten",
  ]);
  expect(page.includes("gemiddeld <strong>3,6</strong> uur")).toBe(false);
  expect(tableRows(page, "coaching-hours-employee-table").map((cells) => cells.slice(1))).toEqual([
    ["5,6 5,4 tot 5,8", "140"],
    ["3,6 3,4 tot 3,8", "140"],
    ["4,5 4,3 tot 4,7", "60"],
    ["vervolg: te kleine aantallen"],
  ]);
});

test("who takes part stands there by name, with how far the data reach and what is not known", async () => {
  const page = await textOf(pooled);
  expectAll(page, ['href="/nl/gemeenten/GM0200"', "30 juni 2026", ">4,0\u00a0%</td>"]);
  expect(tableRows(page, "observed")).toEqual([
    ["Amsterdam", "30 juni 2026", "te kleine aantallen"],
    ["Apeldoorn", "30 juni 2026", "4,0\u00a0%"],
  ]);
});

test("of many that take part only how far their data reach is told", async () => {
  const codes = municipalities().map(({ code }) => code);
  const pageOf = async (count: number) => {
    const release = shownRelease(codes.slice(0, count));
    const [first, ...others] = release.municipalities;
    if (first === undefined) throw new Error("nobody takes part");
    const overview = overviewOf(
      { ...release, municipalities: [{ ...first, observedUntil: "2026-03-31" }, ...others] },
      pooled,
      halfYears,
    );
    return String(await overviewContent({ language: "nl", overview }).content);
  };
  expect(tableRows(await pageOf(25), "observed")).toHaveLength(25);
  const page = await pageOf(26);
  expect(tableRows(page, "observed")).toEqual([]);
  expect(page).toMatch(/31 maart 2026.{1,40}30 juni 2026/);
});

test("before the first release the page says so", async () => {
  const page = String(await overviewContent({ language: "en", overview: undefined }).content);
  expectAll(page, ["There is no release with figures yet."]);
});
