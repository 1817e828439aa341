import { readFileSync } from "node:fs";
import { contextFor, launchBrowser, type OpenedPage } from "../apps/gateway/src/testing/every-page/open-page.ts";
import { startSite } from "../apps/gateway/src/testing/site.ts";
import { ensureDebianPackage } from "./check/debian.ts";

/** `npm run screenshots:readme`: the pictures of the README, in `docs/pictures`. */
const FOLDER = "docs/pictures";
const EXAMPLE = "examples/deliveries/apeldoorn-export";
type Page = OpenedPage["page"];

const look = { name: "light", width: 1000, colorScheme: "light", forcedColors: "none" } as const;

process.env.CHROMIUM_PATH ??= "/usr/bin/chromium";
ensureDebianPackage(process.env.CHROMIUM_PATH, ["chromium", "fonts-dejavu-core"]);
const site = await startSite();
const browser = await launchBrowser();
const context = await contextFor(browser, look);
await picture("overview", "/nl");
await picture("compare", "/nl/vergelijken", (page) => scrollTo(page, ".chart"));
await picture("tenure", "/nl/aan-het-werk-blijven", (page) => scrollTo(page, ".chart"));
await picture("values", "/nl/waarden", (page) => scrollTo(page, ".chart"));
await picture("check", "/nl/aanleveren", checkBrokenFile);
await browser.close();
await site.stop();

async function picture(name: string, address: string, prepare?: (page: Page) => Promise<void>) {
  const page = await context.newPage();
  await page.goto(site.address + address);
  await prepare?.(page);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await page.close();
}

function scrollTo(page: Page, selector: string): Promise<void> {
  const there = page.locator(selector).first();
  return there.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top - 120));
}

/** The export of Apeldoorn in which a digit of the citizen service number is wrong in some rows. */
async function checkBrokenFile(page: Page) {
  const text = readFileSync(`${EXAMPLE}/jobcoaching-2026-h1.csv`, "latin1").replace(/^(1024\d;\d{8})\d/gm, "$10");
  const sidecar = readFileSync(`${EXAMPLE}/delivery.json`);
  await page.setInputFiles("#files", [
    { name: "export.csv", mimeType: "text/csv", buffer: Buffer.from(text, "latin1") },
    { name: "delivery.json", mimeType: "application/json", buffer: sidecar },
  ]);
  await page.locator("#status").filter({ hasText: "Klaar" }).waitFor();
  await scrollTo(page, ".counts");
}
