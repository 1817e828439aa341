import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import type { Look } from "./looks.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The Chromium of this machine; without one the tests in a browser cannot run. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (executablePath === undefined) throw new Error("Set CHROMIUM_PATH to a Chromium for the browser tests.");
  return chromium.launch({ executablePath, args: FLAGS });
}

/** What a browser does for somebody who looks at pages in one way. */
export const contextFor = (browser: Browser, { width, colorScheme, forcedColors }: Look): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width, height: 900 }, colorScheme, forcedColors, reducedMotion: "reduce" });

/** A page as it stands before somebody, with what went wrong while it came. */
export interface OpenedPage {
  readonly page: Page;
  /** Messages on the console, requests that failed, and requests to other hosts than that of the page. */
  readonly troubles: readonly string[];
}

export async function openPage(context: BrowserContext, url: string): Promise<OpenedPage> {
  const page = await context.newPage();
  const { host } = new URL(url);
  const troubles: string[] = [];
  page.on("console", (message) => troubles.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => troubles.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith("data:") && new URL(request.url()).host !== host)
      troubles.push(`asks another host: ${request.url()}`);
  });
  const response = await page.goto(url);
  if (response?.status() !== 200) troubles.push(`status ${response?.status()}`);
  return { page, troubles };
}
