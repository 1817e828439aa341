import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, CDPSession } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../testing/every-page/open-page.ts";
import { type Site, startSite } from "../../testing/site.ts";

const MEGABYTES = Number(process.env.LOCAL_CHECK_MEGABYTES ?? 20);
const MEGABYTES_AT_MOST = 500;
/** So long at most somebody waits for an answer to a key or a click, while other programs use this machine too. */
const GAP_AT_MOST_MS = 1_000;
/** Two seconds is the budget; a proof has the machine to itself, other tests share it. */
const FIRST_FINDINGS_MS = process.env.LOCAL_CHECK_MEGABYTES === undefined ? 8_000 : 2_000;
const EXAMPLE = new URL("../../../../../examples/deliveries/apeldoorn-export/", import.meta.url);

let site: Site;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "large-file-"));
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test(`a file of ${MEGABYTES} MB is read piece by piece, and the page stays at hand`, { timeout: 900_000 }, async () => {
  const rows = await writeExport(join(folder, "export.csv"));
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${site.address}/nl/aanleveren`);
  await page.evaluate(() => {
    const seen = { longest: 0, last: performance.now() };
    Object.assign(window, { seen });
    setInterval(() => {
      seen.longest = Math.max(seen.longest, performance.now() - seen.last);
      seen.last = performance.now();
    }, 20);
  });
  const started = performance.now();
  await page.setInputFiles("#files", [join(folder, "export.csv"), new URL("delivery.json", EXAMPLE).pathname]);
  await page.locator(".group").first().waitFor();
  const first = Math.round(performance.now() - started);
  await page.locator("#status").filter({ hasText: "Klaar" }).waitFor({ timeout: 800_000 });
  const verdict = await page.locator(".checked-file__verdict").textContent();
  expect(verdict).toContain(`${rows.toLocaleString("nl-NL")} rijen gelezen`);
  const longest = await page.evaluate(() => (window as unknown as { seen: { longest: number } }).seen.longest);
  const peak = await peakMegabytes(await browser.newBrowserCDPSession());
  const measured = `First findings ${first} ms, peak ${peak} MB, longest wait ${Math.round(longest)} ms.`;
  process.stdout.write(`${verdict} ${measured}\n`);
  expect(first).toBeLessThan(FIRST_FINDINGS_MS);
  expect(peak).toBeLessThan(MEGABYTES_AT_MOST);
  expect(longest).toBeLessThan(GAP_AT_MOST_MS);
});

/** The rows of the example over and over, each with a number of its own; answers how many there are. */
async function writeExport(path: string): Promise<number> {
  const [header, ...rows] = readFileSync(new URL("jobcoaching-2026-h1.csv", EXAMPLE), "latin1").trim().split("\r\n");
  const file = createWriteStream(path);
  file.write(`${header}\r\n`, "latin1");
  let [bytes, count] = [0, 0];
  while (bytes < MEGABYTES * 1_000_000) {
    const block = rows.map((row) => `${10_000 + count++}${row.slice(row.indexOf(";"))}\r\n`).join("");
    bytes += block.length;
    if (!file.write(block, "latin1")) await new Promise<void>((resolve) => file.once("drain", resolve));
  }
  await new Promise<void>((resolve) => file.end(resolve));
  return count;
}

/** The most that a process with a page in it ever held. */
async function peakMegabytes(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const peaks = processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1]) / 1_024);
  return Math.round(Math.max(...peaks));
}
