import { headlineIndicators, indicators } from "@jobcoach/outcomes";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, findAnswerFaults } from "../../testing/every-page/find-answer-faults.ts";
import { findBarriers } from "../../testing/every-page/find-barriers.ts";
import { findDeadLinks, type Visits } from "../../testing/every-page/find-dead-links.ts";
import { findInvalidHtml } from "../../testing/every-page/find-invalid-html.ts";
import { findLayoutFaults } from "../../testing/every-page/find-layout-faults.ts";
import { findStructureFaults } from "../../testing/every-page/find-structure-faults.ts";
import { findUnequalNumbers } from "../../testing/every-page/find-unequal-numbers.ts";
import { findUnlikeApi } from "../../testing/every-page/find-unlike-api.ts";
import { type Look, lookInTurn, looks } from "../../testing/every-page/looks.ts";
import { contextFor, launchBrowser, openPage } from "../../testing/every-page/open-page.ts";
import { type Sample, samplesOf, tellStory } from "../../testing/every-page/samples.ts";
import { walkWithKeyboard } from "../../testing/every-page/walk-with-keyboard.ts";
import { type Site, startSite } from "../../testing/site.ts";
import { isComparable } from "../compare/compare-model.ts";
import { type PageId, siteMap } from "./site-map.ts";

/** Each page in each look and language, instead of each page once. */
const EVERY_COMBINATION = process.env.JOBCOACH_EVERY_COMBINATION === "1";

/** As many of one page as are asked for without all combinations. */
const FEW = 4;

/** More than these are alike, such as definitions. */
const MANY = 12;

/** Indicators that municipalities are compared by, a share and means among the first. */
const comparable = [...new Set([...headlineIndicators, ...indicators].map(({ id }) => id).filter(isComparable))];

const pages = Object.keys(siteMap) as PageId[];
let site: Site;
let browser: Browser;
let samples: readonly Sample[];
const contexts = new Map<Look, BrowserContext>();
const visits: Visits = new Map();

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
  samples = samplesOf(await tellStory(site));
  for (const look of looks) contexts.set(look, await contextFor(browser, look));
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const samplesFor = (page: PageId) => samples.filter((sample) => sample.page === page);

test("every page of the site map is there, in both languages", async () => {
  const missing: string[] = [];
  for (const { address } of samples) if ((await ask(site, address)).status !== 200) missing.push(address);
  expect(missing).toEqual([]);
});

test.each(EVERY_COMBINATION ? comparable : comparable.slice(0, 3))(
  "pages and API give the same figures: %s",
  async (id) => {
    for (const language of ["nl", "en"] as const) expect(await findUnlikeApi(site, id, language), language).toEqual([]);
  },
);

describe.each(pages)("%s", (page) => {
  test("answers in both languages with sound HTML, in time, and its links lead somewhere", async () => {
    const faults: Record<string, readonly string[]> = {};
    for (const sample of samplesFor(page).slice(0, EVERY_COMBINATION ? undefined : FEW)) {
      const { html } = await ask(site, sample.address);
      faults[sample.address] = [
        ...(await findAnswerFaults(site, sample)),
        ...(await findInvalidHtml(html)),
        ...(await findDeadLinks(site, sample.address, html, visits)),
      ];
    }
    expect(faults).toEqual(withoutFaults(faults));
  });

  test("hinders nobody", async () => {
    const faults: Record<string, readonly string[]> = {};
    for (const [sample, look] of chosen(page))
      faults[`${sample.address} (${look.name})`] = await findFaults(sample, look);
    expect(faults).toEqual(withoutFaults(faults));
  });
});

const withoutFaults = (faults: object) => Object.fromEntries(Object.keys(faults).map((where) => [where, []]));

/**
 * All combinations, or one in turn: which one differs by page, and is the same in every run. Of a page that there are many of
 * each is seen in one look.
 */
function chosen(page: PageId): readonly (readonly [Sample, Look])[] {
  const own = samplesFor(page);
  if (EVERY_COMBINATION && own.length > MANY) return own.map((sample, index) => [sample, lookInTurn(index)] as const);
  if (EVERY_COMBINATION) return own.flatMap((sample) => looks.map((look) => [sample, look] as const));
  const turn = pages.indexOf(page);
  const sample = own[turn % own.length];
  return sample === undefined ? [] : [[sample, lookInTurn(turn)]];
}

async function findFaults({ page: id, language, address }: Sample, look: Look): Promise<readonly string[]> {
  const context = contexts.get(look);
  if (context === undefined) throw new Error(`nobody looks in ${look.name}`);
  const { page, troubles } = await openPage(context, site.address + address);
  const faults = [
    ...(await findStructureFaults(page, id, language)),
    ...(await findLayoutFaults(page)),
    ...(await findUnequalNumbers(page, language)),
    ...(await walkWithKeyboard(page, EVERY_COMBINATION ? undefined : 40)),
    ...(await findBarriers(page)),
  ];
  await page.close();
  return [...new Set([...troubles, ...faults])];
}
