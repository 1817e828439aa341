import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, findAnswerFaults } from "../../testing/every-page/find-answer-faults.ts";
import { findBarriers } from "../../testing/every-page/find-barriers.ts";
import { findDeadLinks, type Visits } from "../../testing/every-page/find-dead-links.ts";
import { findInvalidHtml } from "../../testing/every-page/find-invalid-html.ts";
import { findLayoutFaults } from "../../testing/every-page/find-layout-faults.ts";
import { findStructureFaults } from "../../testing/every-page/find-structure-faults.ts";
import { findUnequalNumbers } from "../../testing/every-page/find-unequal-numbers.ts";
import { type Look, lookInTurn, looks } from "../../testing/every-page/looks.ts";
import { contextFor, launchBrowser, openPage } from "../../testing/every-page/open-page.ts";
import { type Sample, samplesOf, tellStory } from "../../testing/every-page/samples.ts";
import { walkWithKeyboard } from "../../testing/every-page/walk-with-keyboard.ts";
import { type Site, startSite } from "../../testing/site.ts";
import { type PageId, pathOf, siteMap } from "./site-map.ts";

/** Pages of the site map that nobody has made yet. */
const NOT_MADE_YET: readonly PageId[] = ["schemes"];

/** Each page in each look and language, instead of each page once. */
const EVERY_COMBINATION = process.env.JOBCOACH_EVERY_COMBINATION === "1";

/** As many of one page as are asked for without all combinations. */
const FEW = 4;

/** More than these are alike, such as definitions. */
const MANY = 12;

const pages = (Object.keys(siteMap) as PageId[]).filter((page) => !NOT_MADE_YET.includes(page));
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

test("every page of the site map is there, save those that are not made yet", async () => {
  const missing: PageId[] = [];
  for (const { page, address } of samples) if ((await ask(site, address)).status === 404) missing.push(page);
  expect([...new Set(missing)]).toEqual(NOT_MADE_YET);
});

describe.each(pages)("%s", (page) => {
  test("answers in both languages with sound HTML, in time, and its links lead somewhere", async () => {
    const faults: Record<string, readonly string[]> = {};
    for (const sample of samplesFor(page).slice(0, EVERY_COMBINATION ? undefined : FEW)) {
      const { html } = await ask(site, sample.address);
      faults[sample.address] = [
        ...(await findAnswerFaults(site, sample)),
        ...(await findInvalidHtml(html)),
        ...(await findDeadLinks(site, sample.address, html, visits)).filter(leadsToPageThatIsMade),
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

/** A link to a page that is not made yet is no fault. */
const leadsToPageThatIsMade = (fault: string) => !linksNotMadeYet.some((link) => link.test(fault));

const linksNotMadeYet = NOT_MADE_YET.flatMap((page) =>
  (["nl", "en"] as const).map(
    (language) =>
      new RegExp(`^the link ${pathOf(language, page).replaceAll(/:\w+/g, "[^/?# ]+")}([?#]\\S+)? gives 404`),
  ),
);

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
