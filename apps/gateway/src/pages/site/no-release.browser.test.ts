import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../../testing/every-page/find-answer-faults.ts";
import { findBarriers } from "../../testing/every-page/find-barriers.ts";
import { findDeadLinks, type Visits } from "../../testing/every-page/find-dead-links.ts";
import { findInvalidHtml } from "../../testing/every-page/find-invalid-html.ts";
import { launchBrowser } from "../../testing/every-page/open-page.ts";
import { type Listening, listenOn } from "../../testing/listen-on.ts";
import { openTestGateway } from "../../testing/open-test-gateway.ts";
import type { TestGateway } from "../../testing/test-gateway.ts";
import { hrefOf, type Place } from "./href-of.ts";
import { type PageId, siteMap } from "./site-map.ts";

/** Pages about one delivery or release: there is none yet. */
const ABOUT_WHAT_IS_NOT_THERE: readonly PageId[] = ["delivery", "summary", "release"];

const placeOf: Partial<Record<PageId, Place>> = {
  municipality: { parameters: { code: "GM0200" } },
  ownFiguresOf: { parameters: { code: "GM0200" } },
  definition: { parameters: { indicator: "retention-26w" } },
  explanation: { parameters: { indicator: "retention-26w" } },
};

const pages = (Object.keys(siteMap) as PageId[]).filter((page) => !ABOUT_WHAT_IS_NOT_THERE.includes(page));
let gateway: TestGateway;
let browser: Browser;
let site: Listening;
const visits: Visits = new Map();

beforeAll(async () => {
  browser = await launchBrowser();
  gateway = await openTestGateway();
  site = await listenOn(0, gateway.handle);
});
afterAll(async () => {
  await browser?.close();
  site?.stop();
  await gateway?.remove();
});

/** What the browser finds on a page, whatever its status. */
async function barriersAt(address: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.goto(site.address + address);
  const barriers = await findBarriers(page);
  await page.close();
  return barriers;
}

describe("before the first release", () => {
  test.each(pages)("%s is there, sound and kind", async (page) => {
    for (const language of ["nl", "en"] as const) {
      const address = hrefOf(language, page, placeOf[page] ?? {});
      const { status, html } = await ask({ gateway }, address);
      expect(status, address).toBe(200);
      expect(html, address).not.toMatch(/NaN|undefined|Invalid Date/);
      expect(await findInvalidHtml(html), address).toEqual([]);
      expect(await findDeadLinks({ gateway }, address, html, visits), address).toEqual([]);
    }
  });

  test.each(["/nl", "/en/compare", "/nl/uitgaven"])("%s hinders nobody", async (address) => {
    expect(await barriersAt(address)).toEqual([]);
  });
});

test.each([
  ["/nl/bestaat-niet", 404],
  ["/en/releases/7", 404],
  ["/nl/vergelijken?onbekend=1", 400],
])("what stands in the way of %s is a page too, and hinders nobody", async (address, expected) => {
  const { status, html } = await ask({ gateway }, address);
  expect(status).toBe(expected);
  expect(await findInvalidHtml(html)).toEqual([]);
  expect(await barriersAt(address)).toEqual([]);
});
