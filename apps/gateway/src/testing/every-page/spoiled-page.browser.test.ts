import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBarriers } from "./find-barriers.ts";
import { findInvalidHtml } from "./find-invalid-html.ts";
import { findLayoutFaults } from "./find-layout-faults.ts";
import { findStructureFaults } from "./find-structure-faults.ts";
import { findUnequalNumbers } from "./find-unequal-numbers.ts";
import { launchBrowser } from "./open-page.ts";
import { walkWithKeyboard } from "./walk-with-keyboard.ts";

/** A page with a fault of each kind, to see that none goes unseen. */
const SPOILED = `<!doctype html><html lang="en"><head><title>Waarden</title></head><body>
<p style="color: #ccc">Bijna onzichtbaar</p>
<nav></nav><header></header>
<main>
  <h2>Geen eerste kop</h2><h4>Een stap te ver</h4>
  <table><tr><th>Gemeente</th><th>Aantal</th></tr><tr><th scope="row">Arnhem</th><td></td></tr><tr><th scope="row">Zaanstad</th><td colspan="2">geen cijfer</td></tr></table>
  <svg role="img" width="200" height="40"><desc>Arnhem: 83,7 %</desc>
    <text x="0" y="20" font-size="9">klein</text><text x="300" y="20" font-size="16">erbuiten</text>
    <text x="0" y="40" font-size="16">over</text><text x="4" y="40" font-size="16">elkaar</text></svg>
  <img src="data:,"><div id="twice"></div><div id="twice"></div>
  <div class="wide">breed</div>
  <a href="/nl" class="bare">Een link zonder rand</a>
</main>
<style>.wide { width: 500px } a:focus { outline: 3px solid } a.bare:focus { outline: none }</style>
<script>console.log("inline")</script>
</body></html>`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await (await browser.newContext({ viewport: { width: 320, height: 800 } })).newPage();
  await page.setContent(SPOILED);
});
afterAll(() => browser?.close());

describe("a spoiled page", () => {
  test.each([
    "the page says it is in en",
    "there is not exactly one h1",
    "the outline skips a level",
    "a navigation has no name",
    "does not name the site",
    "the head links to",
    "the present language is not marked",
    "a page under another has no breadcrumb",
    "an inline style on P",
    "an inline stylesheet",
    "an inline script",
    "an empty cell",
    "a table without a caption",
    "no scope on the header “Aantal”",
    "the row “Zaanstad” has 3 columns, not 2",
    "has no title or description",
    "the id twice stands twice",
  ])("is seen to be built wrong: %s", async (fault) => {
    expect((await findStructureFaults(page, "municipality", "nl")).join("\n")).toContain(fault);
  });

  test.each(["sticks out: DIV .wide", "“erbuiten” stands outside", "“klein” is 9 px", "“over” and “elkaar” overlap"])(
    "is seen to be laid out wrong: %s",
    async (fault) => {
      expect((await findLayoutFaults(page)).join("\n")).toContain(fault);
    },
  );

  test("is seen to hold numbers that no table has, HTML that is wrong, and what hinders people", async () => {
    expect(await findUnequalNumbers(page, "nl")).toHaveLength(1);
    expect((await findInvalidHtml(SPOILED)).join("\n")).toMatch(/no-inline-style[\s\S]*no-dup-id/);
    expect((await findBarriers(page)).join("\n")).toMatch(/color-contrast[\s\S]*image-alt/);
  });

  test("is seen to be hard to use with a keyboard", async () => {
    expect(await walkWithKeyboard(page)).toEqual(["the first key leads to A Een link zonder rand"]);
    await page.setContent(SPOILED.replace("<nav>", '<a href="#main">Naar de inhoud</a><nav>'));
    await page.focus("body");
    expect(await walkWithKeyboard(page)).toEqual(["the focus is not seen on A Een link zonder rand"]);
  });
});
