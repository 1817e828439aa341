import type { Language } from "@jobcoach/core";
import type { Page } from "playwright-core";
import { type PageId, parentOf } from "../../pages/site/site-map.ts";

/** What is wrong with how a page is built up: outline, landmarks, languages, breadcrumb, tables and drawings. */
export async function findStructureFaults(page: Page, id: PageId, language: Language): Promise<readonly string[]> {
  const found = await page.evaluate(readStructure);
  const { headings, landmarks } = found;
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string) => holds || faults.push(fault);
  expect(found.language === language, `the page says it is in ${found.language}`);
  expect(headings.filter(({ level }) => level === 1).length === 1, "there is not exactly one h1");
  for (const [index, { level, text }] of headings.entries())
    expect(level <= (headings[index - 1]?.level ?? 0) + 1, `the outline skips a level at “${text}”`);
  for (const landmark of ["header", "main", "footer"] as const)
    expect(landmarks[landmark] === 1, `there are ${landmarks[landmark]} of ${landmark}`);
  expect(new Set(found.navigations).size === found.navigations.length, "two navigations bear the same name");
  expect(!found.navigations.includes(""), "a navigation has no name");
  expect(/ – /.test(found.title), `the title “${found.title}” does not name the site`);
  expect(found.alternates.join() === "nl,en", `the head links to ${found.alternates}`);
  expect(found.languageLinks.join() === "nl,en", `the language switch links to ${found.languageLinks}`);
  expect(found.presentLanguage === language, "the present language is not marked");
  const isUnder = parentOf(id) !== undefined;
  expect(found.hasBreadcrumb === isUnder, isUnder ? "a page under another has no breadcrumb" : "a breadcrumb too many");
  return [...faults, ...found.faults];
}

/** Runs in the page. */
function readStructure() {
  const all = <E extends Element>(selector: string, within: ParentNode = document) => [
    ...within.querySelectorAll<E & HTMLElement>(selector),
  ];
  const textOf = (element: Element | null | undefined) => (element?.textContent ?? "").trim();
  const widthOf = (row: HTMLTableRowElement | undefined) =>
    [...(row?.cells ?? [])].filter((cell) => !cell.hidden).reduce((sum, { colSpan }) => sum + colSpan, 0);
  const faults = [
    ...all("[style]").map(({ tagName }) => `an inline style on ${tagName}`),
    ...all("style").map(() => "an inline stylesheet"),
    ...all<HTMLScriptElement>("script:not([src])").flatMap(({ type }) =>
      type === "application/json" ? [] : ["an inline script"],
    ),
    ...all("td, th")
      .filter((cell) => textOf(cell) === "" && cell.querySelector("input, button, svg") === null)
      .map((cell) => `an empty cell in “${textOf(cell.closest("table")?.querySelector("caption"))}”`),
    ...all("table")
      .filter((table) => textOf(table.querySelector("caption")) === "")
      .map(() => "a table without a caption"),
    ...all<HTMLTableElement>("table").flatMap((table) =>
      [...table.rows]
        .filter((row) => widthOf(row) !== widthOf(table.rows[0]))
        .map((row) => `the row “${textOf(row.cells[0])}” has ${widthOf(row)} columns, not ${widthOf(table.rows[0])}`),
    ),
    ...all("th:not([scope])").map((cell) => `no scope on the header “${textOf(cell)}”`),
    ...all("svg[role=img]")
      .filter((drawing) => {
        const names = (drawing.getAttribute("aria-labelledby") ?? "")
          .split(" ")
          .map((id) => document.getElementById(id));
        return names.length < 2 || names.some((name) => textOf(name) === "");
      })
      .map((drawing) => `the drawing “${textOf(drawing.querySelector("title"))}” has no title or description`),
    ...(all("svg[role=img]").length > 0 && all("table").length === 0 ? ["a drawing without a table"] : []),
    ...[...new Set(all("[id]").map(({ id }) => id))]
      .filter((id) => document.querySelectorAll(`[id="${CSS.escape(id)}"]`).length > 1)
      .map((id) => `the id ${id} stands twice`),
  ];
  return {
    faults,
    language: document.documentElement.lang,
    title: document.title,
    headings: all("h1, h2, h3, h4, h5, h6")
      .filter((heading) => heading.checkVisibility())
      .map((heading) => ({ level: Number(heading.tagName.slice(1)), text: textOf(heading) })),
    landmarks: {
      header: all("body > header").length,
      main: all("main").length,
      footer: all("body > footer").length,
    },
    navigations: all("nav").map(
      (nav) =>
        nav.getAttribute("aria-label") ?? textOf(document.getElementById(nav.getAttribute("aria-labelledby") ?? "")),
    ),
    alternates: all("head > link[rel=alternate][hreflang]").map((link) => link.getAttribute("hreflang")),
    languageLinks: all("header a[hreflang]").map(({ lang }) => lang),
    presentLanguage: all("header a[hreflang][aria-current]")
      .map(({ lang }) => lang)
      .join(),
    hasBreadcrumb: all("main nav ol [aria-current=page]").length > 0,
  };
}
