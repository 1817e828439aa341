import type { ReleaseRow } from "@jobcoach/outcomes";
import { expect, test } from "vitest";
import { comparePublished } from "../../outcomes/compare-published.ts";
import { meansRowOf, shareRowOf, shownRelease, silentRowOf } from "../../testing/shown-release.ts";
import { tableRows } from "../../testing/table-rows.ts";
import { municipalityViewOf } from "./municipality-model.ts";
import { municipalityContent } from "./municipality-page.tsx";

const release = { ...shownRelease(["GM0200", "GM0363"]), number: 2 };
const [apeldoorn] = release.municipalities;
const at = (municipality: string, cohort = "pooled") => ({ indicator: "retention-26w", municipality, cohort });
const hours = (municipality: string) => ({
  indicator: "coaching-hours-employee",
  municipality,
  hoursMode: "reported" as const,
});

const rows: readonly ReleaseRow[] = [
  shareRowOf(at("GM0200"), 120, 150, 6),
  shareRowOf(at("all"), 270, 350, 10),
  shareRowOf(at("GM0200", "2024H1"), 60, 75),
  silentRowOf(at("GM0200", "2024H2"), "suppressed"),
  shareRowOf(at("GM0200", "2025H1"), 40, 50, 5),
  shareRowOf(at("all", "2024H1"), 130, 170, 5),
  meansRowOf(hours("GM0200"), "hours-per-month", 120, 4.5, 2.8),
  meansRowOf(hours("all"), "hours-per-month", 220, 4.7, 3.1),
];

type Before = Parameters<typeof municipalityViewOf>[0]["before"];

async function textOf(some: readonly ReleaseRow[], before?: Before): Promise<string> {
  if (apeldoorn === undefined) throw new Error("nobody takes part");
  const view = municipalityViewOf({ release, municipality: apeldoorn, rows: some, comparison: undefined, before });
  return String(await municipalityContent("nl", view).content);
}

const expectAll = (page: string, texts: readonly string[]) =>
  expect(texts.filter((text) => !page.includes(text))).toEqual([]);

test("the figures of a municipality stand beside those of all together", async () => {
  expectAll(await textOf(rows), [
    "Hoe gaat het in Apeldoorn?",
    "80,0\u00a0%",
    "tussen 73 en 86 van de 100",
    "Van alle gemeenten samen is dat 77,1\u00a0%.",
    "Uren begeleiding voor de werknemer, uren opgegeven door de coach",
    "Van alle gemeenten samen: 3,1, tussen 2,9 en 3,3",
  ]);
});

test("the table has a share beside that of all, and of means the start and what came later", async () => {
  const page = await textOf(rows);
  expect(tableRows(page, "table-retention-26w")).toEqual([
    [
      "eerste helft van 2024",
      "80\u00a0% 70–87\u00a0% n\u00a0=\u00a075",
      "76,5\u00a0% 69,6–82,2\u00a0% n\u00a0=\u00a0170",
    ],
    ["tweede helft van 2024", "te kleine aantallen", "geen cijfer in deze uitgave"],
    ["eerste helft van 2025", "80\u00a0% 67–89\u00a0% n\u00a0=\u00a050", "geen cijfer in deze uitgave"],
    [
      "alle definitieve halfjaren samen",
      "80,0\u00a0% 72,9–85,6\u00a0% n\u00a0=\u00a0150",
      "77,1\u00a0% 72,5–81,2\u00a0% n\u00a0=\u00a0350",
    ],
  ]);
  const hoursRow = (mean: string, range: string, n: number) => `${mean} ${range} n\u00a0=\u00a0${n}`;
  expect(tableRows(page, "table-coaching-hours-employee-reported")).toEqual([
    [
      "alle definitieve halfjaren samen",
      hoursRow("4,5", "4,3 tot 4,7", 120),
      hoursRow("2,8", "2,6 tot 3,0", 120),
      hoursRow("4,7", "4,5 tot 4,9", 220),
      hoursRow("3,1", "2,9 tot 3,3", 220),
    ],
  ]);
});

test("half-years without a figure are a gap with its reason, and no line runs over it", async () => {
  const page = await textOf(rows);
  expectAll(page, ["Geen cijfer over de tweede helft van 2024: te kleine aantallen."]);
  const trend = page.slice(page.indexOf('id="trend-retention-26w-wide-title"'));
  const line = /class="chart__mark"[^>]*stroke-width="3"[^>]*>(.*?)<\/g>/s.exec(trend)?.[1];
  expect(line?.match(/<path/g)).toHaveLength(2);
});

test("a figure that is hidden is said to be so, and nothing is drawn", async () => {
  const page = await textOf([silentRowOf(at("GM0200"), "suppressed"), shareRowOf(at("all"), 270, 350, 10)]);
  expectAll(page, [
    "Het cijfer \u2018Aan het werk na 26 weken\u2019 van Apeldoorn tonen we niet: te kleine",
    "Van Apeldoorn tonen we dit cijfer niet: te kleine aantallen.",
  ]);
  expect(page.includes("<figure")).toBe(false);
});

test("what is not known and how far the data reach is told", async () => {
  expectAll(await textOf(rows), ["Van 4,0\u00a0% van de 150 trajecten", "lopen tot en met 30 juni 2026"]);
});

test("changes since the release before have the cause that the releases tell", async () => {
  const before = { release: { ...release, number: 1 }, rows: [shareRowOf(at("GM0200"), 110, 140, 6)] };
  expectAll(await textOf(rows, before), ["78,6\u00a0%", "levering aangevuld of verbeterd", "nieuw in deze uitgave"]);
  expectAll(await textOf(rows, { ...before, rows }), ["dezelfde als in uitgave 1."]);
  expectAll(await textOf(rows), ["Dit is de eerste uitgave"]);
});

test("the comparison says what may be concluded of this municipality", async () => {
  const shares = [shareRowOf(at("GM0200"), 120, 150, 6), shareRowOf(at("GM0363"), 150, 200, 4)];
  const { sentence } = comparePublished(shares).municipalities[0]?.compared ?? {};
  expect(sentence?.nl).toContain("Het verschil met de andere past bij toeval.");
});

test("before the first release the page says so", async () => {
  expect(String(await municipalityContent("en", undefined).content)).toContain("There is no release");
});
