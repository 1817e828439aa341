import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../testing/every-page/open-page.ts";
import { factsFile } from "../../testing/facts-file.ts";
import { type Listening, listenOn } from "../../testing/listen-on.ts";
import { openTestGateway } from "../../testing/open-test-gateway.ts";
import type { TestGateway } from "../../testing/test-gateway.ts";

let browser: Browser;
let gateway: TestGateway;
let site: Listening;
/** Two deliveries of which the second changes what the first brought. */
let delivered: readonly string[];

beforeAll(async () => {
  browser = await launchBrowser();
  gateway = await openTestGateway();
  site = await listenOn(0, gateway.handle);
  const files = [factsFile({ trajectories: 120 }), factsFile({ trajectories: 200, lost: 30, unknown: 20 })];
  const ids: string[] = [];
  for (const file of files) ids.push((await gateway.deliver(file)).submission.id);
  delivered = ids;
  await gateway.request("/v1/releases", { method: "POST" });
});
afterAll(async () => {
  await browser?.close();
  site?.stop();
  await gateway?.remove();
});

test.each([
  ["nl", "/nl/leveringen/ID/samenvatting"],
  ["en", "/en/deliveries/ID/summary"],
])("a summary fits on one sheet of A4: %s", async (_, path) => {
  const page = await browser.newPage();
  await page.goto(site.address + path.replace("ID", delivered[1] ?? ""));
  expect(await page.locator(".one-page").count()).toBe(1);
  expect(await page.locator("#changes ~ ul > li").count()).toBeGreaterThan(0);
  const print = await page.pdf({ preferCSSPageSize: true });
  expect(print.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.close();
});

test("the buttons of a delivery work from a real browser, which says itself that the page is ours", async () => {
  const page = await browser.newPage();
  await page.goto(`${site.address}/nl/leveringen/${delivered[1]}`);
  await page.locator("summary", { hasText: "Deze levering intrekken" }).click();
  await page.getByRole("button", { name: "Trek de levering in" }).click();
  await page.waitForURL(`${site.address}/nl/leveringen/${delivered[1]}`);
  expect(await page.locator("h1").textContent()).toBe("Deze levering is ingetrokken");
  await page.close();
});
