import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, databaseOn } from "../../db/database.ts";
import { migrate } from "../../db/migrate.ts";
import { factsFile } from "../../testing/facts-file.ts";
import { openMemoryDatabase } from "../../testing/memory-database.ts";
import { createTestGateway, type TestGateway } from "../../testing/test-gateway.ts";

let browser: Browser;
let database: Database;
let gateway: TestGateway;
let server: Server;
let address: string;
/** Two deliveries of which the second changes what the first brought. */
let delivered: readonly string[];

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM_PATH;
  if (executablePath === undefined) throw new Error("Set CHROMIUM_PATH to a Chromium for the browser tests.");
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  database = databaseOn(await openMemoryDatabase());
  await migrate(database, () => new Date("2026-07-01T00:00:00Z"));
  gateway = createTestGateway(database);
  server = createServer(getRequestListener((request) => gateway.handle(request))).listen(0, "127.0.0.1");
  await once(server, "listening");
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const files = [factsFile({ trajectories: 120 }), factsFile({ trajectories: 200, lost: 30, unknown: 20 })];
  const ids: string[] = [];
  for (const file of files) ids.push((await gateway.deliver(file)).submission.id);
  delivered = ids;
  await gateway.request("/v1/releases", { method: "POST" });
});
afterAll(async () => {
  server.close();
  await browser.close();
  await gateway.remove();
  await database.destroy();
});

test.each([
  ["nl", "/nl/leveringen/ID/samenvatting"],
  ["en", "/en/deliveries/ID/summary"],
])("a summary fits on one sheet of A4: %s", async (_, path) => {
  const page = await browser.newPage();
  await page.goto(address + path.replace("ID", delivered[1] ?? ""));
  expect(await page.locator(".one-page").count()).toBe(1);
  expect(await page.locator("#changes ~ ul > li").count()).toBeGreaterThan(0);
  const print = await page.pdf({ preferCSSPageSize: true });
  expect(print.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.close();
});

test("the buttons of a delivery work from a real browser, which says itself that the page is ours", async () => {
  const page = await browser.newPage();
  await page.goto(`${address}/nl/leveringen/${delivered[1]}`);
  await page.locator("summary", { hasText: "Deze levering intrekken" }).click();
  await page.getByRole("button", { name: "Trek de levering in" }).click();
  await page.waitForURL(`${address}/nl/leveringen/${delivered[1]}`);
  expect(await page.locator("h1").textContent()).toBe("Deze levering is ingetrokken");
  await page.close();
});
