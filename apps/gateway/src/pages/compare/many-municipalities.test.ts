import { municipalities } from "@jobcoach/core";
import type { ReleaseRow } from "@jobcoach/outcomes";
import { expect, test } from "vitest";
import { comparePublished } from "../../outcomes/compare-published.ts";
import { shareRowOf, shownRelease } from "../../testing/shown-release.ts";
import { type CompareView, compareViewOf, tableLines } from "./compare-model.ts";
import { compareContent } from "./compare-page.tsx";

const share = (municipality: string, yes: number, n: number, unknown = 0) =>
  shareRowOf({ indicator: "retention-26w", municipality }, yes, n, unknown);

const AMSTERDAM = share("GM0363", 100, 200);
const alike = (count: number) =>
  municipalities()
    .filter(({ code }) => code !== "GM0363")
    .slice(0, count)
    .map(({ code }) => share(code, 170, 200));

function viewOf(rows: readonly ReleaseRow[], region = ""): CompareView {
  const choice = { indicator: "retention-26w", cohort: "pooled", region };
  const release = shownRelease(rows.map(({ municipality }) => municipality));
  const comparison = comparePublished(rows);
  const view = compareViewOf({ release, choice, cohorts: ["pooled"], rows, comparison });
  if (view === undefined) throw new Error("nothing to show");
  return view;
}

const pageOf = async (view: CompareView, language: "nl" | "en" = "nl") =>
  String(await compareContent(language, view).content);

/** The rows of the table in a part of the page, as texts. */
function rowsIn(page: string, id: string): readonly string[] {
  const from = page.indexOf(`id="${id}"`);
  if (from === -1) return [];
  const table = page.slice(from, page.indexOf("</tbody>", from));
  return [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].slice(1).map(([, row = ""]) =>
    row
      .replaceAll(/<[^>]+>/g, " ")
      .replaceAll(/\s+/g, " ")
      .trim(),
  );
}

test("each stands beside all others together, and what could be seen has the unit in the head of its column", async () => {
  const page = await pageOf(viewOf([...alike(29), AMSTERDAM]));
  const rows = rowsIn(page, "beside-others");
  expect(rows).toHaveLength(30);
  expect(rows.find((row) => row.startsWith("Amsterdam"))).toMatch(/^Amsterdam \d+,\d groter dan past bij toeval$/);
  expect(rows.filter((row) => row.endsWith("past bij toeval") && !row.includes("groter"))).toHaveLength(29);
  expect(page).toContain("Te zien vanaf (procentpunt)");
  expect(page).toContain("Benjamini en Hochberg");
  expect(page).not.toContain("Holm");
});

test("of too many at once only those that differ are listed; in a region each is", async () => {
  const rows = [...alike(60), AMSTERDAM];
  expect(rowsIn(await pageOf(viewOf(rows)), "beside-others")).toHaveLength(1);
  const region = viewOf(rows).regions[0]?.code ?? "";
  const own = viewOf(rows, region);
  expect(own.lines.length).toBeGreaterThan(1);
  expect(rowsIn(await pageOf(own), "beside-others")).toHaveLength(own.lines.length);
  expect(rowsIn(await pageOf(viewOf(alike(60))), "beside-others")).toEqual([]);
});

test("what municipalities differ usually is no chance, and is not called so", async () => {
  const spread = alike(30).map(({ municipality }, at) => share(municipality, 140 + at, 200));
  const rows = rowsIn(await pageOf(viewOf(spread), "en"), "beside-others");
  expect(rows).toHaveLength(30);
  expect(rows.every((row) => row.endsWith("not larger than is usual"))).toBe(true);
});

test("two by two there is no need for it", async () => {
  const page = await pageOf(viewOf(alike(12)));
  expect(rowsIn(page, "beside-others")).toEqual([]);
  expect(page).toContain("Holm");
});

test("a reason that speaks of many folds their names, one that speaks of few names them", async () => {
  const [first, second, ...others] = alike(40);
  const view = viewOf([first!, second!, ...others]);
  const reason = (codes: readonly string[]) => ({
    code: "many-unknown",
    grade: "B" as const,
    municipalities: [...codes],
    text: { nl: "van een deel is de uitkomst niet bekend", en: "for part of the people the outcome is not known" },
  });
  const graded = (codes: readonly string[]) =>
    pageOf({
      ...view,
      comparison: { ...view.comparison, comparability: { grade: "B", reasons: [reason(codes)] } },
    });
  const of = (count: number) => view.lines.slice(0, count).map(({ code }) => code);
  const [name] = view.lines.map((line) => line.name);
  const few = await graded(of(12));
  expect(few).toContain(`niet bekend: ${name}`);
  expect(few).not.toContain("<summary");
  const many = await graded(of(13));
  expect(many).toMatch(/<summary[^>]*>13 gemeenten<\/summary>/);
  expect(many).toContain(`</summary>${name}, `);
});

test("one that cannot be compared does not make all so: the grades are counted", async () => {
  const view = viewOf(alike(40));
  const graded = view.comparison.municipalities.map((one, at) => ({
    ...one,
    compared: one.compared && { ...one.compared, grade: at === 0 ? ("D" as const) : ("B" as const) },
  }));
  const comparability = { grade: "D" as const, reasons: [] };
  const page = (language: "nl" | "en") =>
    pageOf({ ...view, comparison: { ...view.comparison, comparability, municipalities: graded } }, language);
  expect(await page("nl")).toContain("Van de getoonde gemeenten hebben er 39 een B en 1 een D.");
  expect(await page("en")).toContain("Of the municipalities shown 39 have grade B and 1 has grade D.");
  expect(await page("nl")).not.toContain("Alle gemeenten samen: D");
});

test("of too many the table holds who differs, wherever the funnel has it", async () => {
  const view = viewOf(alike(60));
  const [first] = view.lines;
  const lines = view.lines.map((line) =>
    line === first && line.compared
      ? { ...line, compared: { ...line.compared, besideRest: { verdict: "different", allowsFor: "chance" } as const } }
      : line,
  );
  expect(tableLines(view)).toEqual([]);
  expect(tableLines({ ...view, lines }).map(({ code }) => code)).toEqual([first?.code]);
});
