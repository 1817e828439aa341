import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KEY_SCHEMA } from "@jobcoach/adapter";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchBrowser } from "../../testing/every-page/open-page.ts";
import { type Listening, listenOn } from "../../testing/listen-on.ts";
import { openTestGateway } from "../../testing/open-test-gateway.ts";
import { countRows, emptyTables, type TestGateway } from "../../testing/test-gateway.ts";

/** What goes wrong with files, workers and clicks, and that nothing is lost or sent twice by it. */
const EXAMPLE = new URL("../../../../../examples/deliveries/apeldoorn-export/", import.meta.url);
const TEXT = readFileSync(new URL("jobcoaching-2026-h1.csv", EXAMPLE));
const SIDECAR = readFileSync(new URL("delivery.json", EXAMPLE));
const KEY = JSON.stringify({ schema: KEY_SCHEMA, municipality: "GM0200", version: 1, key: btoa("k".repeat(32)) });
const SEND = "Versturen zonder BSN";

let gateway: TestGateway;
let site: Listening;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let folder: string;
let files: readonly string[];

beforeAll(async () => {
  gateway = await openTestGateway();
  site = await listenOn(0, gateway.handle);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  site?.stop();
  await gateway?.remove();
});
beforeEach(async () => {
  await emptyTables(gateway.database);
  folder = mkdtempSync(join(tmpdir(), "mishaps-"));
  files = [join(folder, "export.csv"), join(folder, "delivery.json")];
  writeFileSync(files[0] ?? "", TEXT);
  writeFileSync(files[1] ?? "", SIDECAR);
  context = await browser.newContext();
  page = await context.newPage();
  await page.goto(`${site.address}/nl/aanleveren`);
});
afterEach(async () => {
  await context.close();
  rmSync(folder, { recursive: true });
});

const isDone = () => page.locator("#status").filter({ hasText: "Klaar" }).waitFor();
const refusal = () => page.locator("#refusal:not([hidden])").textContent();
const check = () => page.getByRole("button", { name: "Controleren", exact: true }).click();
const giveKey = () => page.locator("#key-text").fill(KEY);

describe("the worker", () => {
  test("that does not come is told of, and the next try starts another", async () => {
    await page.route(/worker-/, (route) => route.abort());
    await page.setInputFiles("#files", files);
    expect(await refusal()).toContain("Hier ging iets mis in deze pagina zelf");
    await page.unroute(/worker-/);
    await check();
    await isDone();
    expect(await page.locator("#refusal").isVisible()).toBe(false);
  });

  test("that breaks down at the last step says so there, and nothing is sent", async () => {
    await page.setInputFiles("#files", files);
    await isDone();
    await giveKey();
    const [worker] = page.workers();
    await worker?.evaluate(() => {
      const breakDown = (event: Event) => {
        event.stopImmediatePropagation();
        throw new Error("999990019");
      };
      addEventListener("message", breakDown, { capture: true });
    });
    await page.getByRole("button", { name: SEND }).click();
    const told = page.locator("#send-refusal:not([hidden])");
    expect(await told.textContent()).toContain("Er is niets verstuurd");
    expect(await page.locator("#send-status").textContent()).toBe("");
    expect(await page.getByRole("button", { name: SEND }).isEnabled()).toBe(true);
    expect(await countRows(gateway.database, "submission")).toBe(0);
  });
});

describe("files", () => {
  test("that were changed after they were chosen have to be chosen again, and the same name is noticed", async () => {
    await page.setInputFiles("#files", files);
    await isDone();
    const [first = ""] = files;
    writeFileSync(first, TEXT.subarray(0, TEXT.length >> 1));
    await check();
    expect(await refusal()).toContain("veranderd, verplaatst of weggehaald");
    expect(await page.locator("progress").filter({ visible: true }).count()).toBe(0);
    const chooser = page.waitForEvent("filechooser");
    await page.locator("#files").click();
    expect(await page.locator("#files").evaluate((input) => (input as HTMLInputElement).files?.length)).toBe(0);
    await (await chooser).setFiles(files);
    await isDone();
  });

  test.each([
    ["a file that is gone", { isFile: true, fullPath: "/weg.csv" }, "niet te lezen"],
    ["a folder with nothing in it", { isFile: false }, "geen bestanden met gegevens"],
  ])("dropped as %s are told of", async (_, entry, told) => {
    await page.evaluate((given) => {
      const dropped = {
        ...given,
        file: (_done: unknown, fail: (error: Error) => void) => fail(new DOMException("", "NotFoundError")),
        createReader: () => ({ readEntries: (done: (entries: readonly never[]) => void) => done([]) }),
      };
      DataTransferItem.prototype.webkitGetAsEntry = () => dropped as unknown as FileSystemEntry;
    }, entry);
    const transfer = await page.evaluateHandle(() => {
      const made = new DataTransfer();
      made.items.add(new File(["x"], "x.csv"));
      return made;
    });
    await page.dispatchEvent("#drop", "drop", { dataTransfer: transfer });
    expect(await refusal()).toContain(told);
  });

  test("that are dropped while others are read take their place", async () => {
    await page.setInputFiles("#files", files);
    await page.setInputFiles("#files", [{ name: "leeg.csv", mimeType: "text/csv", buffer: Buffer.alloc(0) }]);
    await isDone();
    expect(await page.locator(".checked-file__name").allTextContents()).toEqual(["leeg.csv"]);
    expect(await page.locator(".checked-file__verdict").textContent()).toContain("kan zo niet worden aangeleverd");
  });
});

describe("sending", () => {
  test("by two clicks sends once", async () => {
    await page.setInputFiles("#files", files);
    await isDone();
    await giveKey();
    const posts: string[] = [];
    page.on("request", (request) => request.method() === "POST" && posts.push(request.url()));
    await page.getByRole("button", { name: SEND }).dblclick({ noWaitAfter: true });
    await page.waitForURL(/\/nl\/leveringen\/[0-9a-f-]{36}$/);
    expect(posts).toHaveLength(1);
    expect(await countRows(gateway.database, "submission")).toBe(1);
  });

  test("without a key says so, and can be tried again", async () => {
    await page.setInputFiles("#files", files);
    await isDone();
    await page.getByRole("button", { name: SEND }).click();
    await page.locator("#send-refusal").filter({ hasText: "Kies eerst de sleutel" }).waitFor();
    await giveKey();
    await page.getByRole("button", { name: SEND }).click();
    await page.waitForURL(/\/nl\/leveringen\//);
  });

  test("of several files whose facts took long waits for another click, which opens the delivery beside this page", async () => {
    const other = join(folder, "tweede.csv");
    writeFileSync(other, Buffer.concat([TEXT, Buffer.from("\r\n")]));
    await page.setInputFiles("#files", [...files, other]);
    await isDone();
    await giveKey();
    await page.evaluate(() => Object.defineProperty(navigator, "userActivation", { value: { isActive: false } }));
    const button = page.getByRole("button", { name: `export.csv ${SEND.toLowerCase()}` });
    await button.click();
    await page.locator("#send-status").filter({ hasText: "Klik nog een keer" }).waitFor();
    expect(await countRows(gateway.database, "submission")).toBe(0);
    const opened = page.waitForEvent("popup");
    await button.click();
    await (await opened).waitForURL(/\/nl\/leveringen\/[0-9a-f-]{36}$/);
    expect(page.url()).toBe(`${site.address}/nl/aanleveren`);
  });
});
