import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, databaseOn } from "../../db/database.ts";
import { migrate } from "../../db/migrate.ts";
import { factsFile } from "../../testing/facts-file.ts";
import { openMemoryDatabase } from "../../testing/memory-database.ts";
import { createTestGateway, type TestGateway } from "../../testing/test-gateway.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let browser: Browser;
let database: Database;
let gateway: TestGateway;
let server: Server;
let address: string;

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM_PATH;
  if (executablePath === undefined) throw new Error("Set CHROMIUM_PATH to a Chromium for the browser tests.");
  browser = await chromium.launch({ executablePath, args: FLAGS });
  database = databaseOn(await openMemoryDatabase());
  await migrate(database, () => new Date("2026-07-01T00:00:00Z"));
  gateway = createTestGateway(database);
  server = createServer(getRequestListener((request) => gateway.handle(request))).listen(0, "127.0.0.1");
  await once(server, "listening");
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sizes = [
    ["GM0200", 260],
    ["GM0202", 140],
    ["GM0479", 70],
    ["GM0363", 14],
  ] as const;
  for (const [municipality, trajectories] of sizes)
    await gateway.deliver(factsFile({ trajectories, unknown: 12, metadata: { municipality } }));
});
afterAll(async () => {
  server.close();
  await browser.close();
  await gateway.remove();
  await database.destroy();
});

interface Look {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
}

async function open(path: string, { width = 1280, colorScheme = "light", forcedColors = "none" }: Look = {}) {
  // The policy of the page forbids scripts; axe is one, put in from outside.
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    forcedColors,
    bypassCSP: true,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => problems.push(message.text()));
  page.on("requestfailed", (request) => problems.push(request.url()));
  await page.goto(address + path);
  expect(problems).toEqual([]);
  return page;
}

interface Audit {
  readonly passes: readonly unknown[];
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown[] }[] }[];
}

async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const rules = "['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']";
  const { passes, violations } = await page.evaluate<Audit>(`axe.run(document, { runOnly: ${rules} })`);
  if (passes.length < 20) throw new Error("axe looked at next to nothing");
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

test("without a release there is nothing that hinders anybody", async () => {
  const page = await open("/nl");
  expect(await violationsOf(page)).toEqual([]);
  await page.context().close();
  expect((await gateway.request("/v1/releases", { method: "POST" })).status).toBe(201);
});

describe("the overview", () => {
  test.each([
    ["Dutch", "/nl", {}],
    ["English", "/en", {}],
    ["dark", "/nl", { colorScheme: "dark" }],
    ["forced colours", "/nl", { forcedColors: "active" }],
    ["a phone", "/nl", { width: 320 }],
    ["a phone, dark, English", "/en", { width: 320, colorScheme: "dark" }],
  ] as const)("hinders nobody: %s", async (_, path, look) => {
    const page = await open(path, look);
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
  });

  test.each([320, 360, 480, 640, 703, 704, 1024])(
    "at %i pixels nothing sticks out and no text in the chart is small",
    async (width) => {
      const page = await open("/nl", { width });
      const measured = await page.evaluate(() => {
        const texts = [...document.querySelectorAll(".chart text")].filter((text) => text.checkVisibility());
        const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
        return {
          pageWidth: document.documentElement.scrollWidth,
          smallest: Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))),
          outside: boxes.filter(({ box }) => box.left < 0 || box.right > window.innerWidth).map(({ text }) => text),
          overlapping: boxes.flatMap((a, index) =>
            boxes
              .slice(index + 1)
              .filter(
                (b) =>
                  a.box.left < b.box.right - 1 &&
                  b.box.left < a.box.right - 1 &&
                  a.box.top < b.box.bottom - 6 &&
                  b.box.top < a.box.bottom - 6,
              )
              .map((b) => `${a.text} / ${b.text}`),
          ),
        };
      });
      expect(measured).toEqual({ pageWidth: width, smallest: expect.any(Number), outside: [], overlapping: [] });
      expect(measured.smallest).toBeGreaterThanOrEqual(14);
      await page.context().close();
    },
  );

  test("the first key leads past the header, and the chart says what the table says", async () => {
    const page = await open("/nl");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Naar de inhoud");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => location.hash)).toBe("#main");
    const described = await page.locator(".chart__drawing--wide desc").first().textContent();
    const shares = await page.locator("#retention-caption").locator("xpath=ancestor::table//strong").allTextContents();
    // Two hide beside the small one, because a municipality knows its own figures and could subtract them.
    expect(shares.length).toBe(2);
    for (const share of shares) expect(described).toContain(share);
    await page.context().close();
  });

  test("a municipality with few persons is named, with the reason in words", async () => {
    const page = await open("/nl");
    const row = page.locator("tr", { hasText: "Amsterdam" }).first();
    expect(await row.textContent()).toMatch(/te weinig personen om te tonen/);
    await page.context().close();
  });
});
