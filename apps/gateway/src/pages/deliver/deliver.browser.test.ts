import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findBarriers } from "../../testing/every-page/find-barriers.ts";
import { findLayoutFaults } from "../../testing/every-page/find-layout-faults.ts";
import { looks } from "../../testing/every-page/looks.ts";
import { contextFor, launchBrowser } from "../../testing/every-page/open-page.ts";
import { type Site, startSite } from "../../testing/site.ts";

const EXAMPLE = new URL("../../../../../examples/deliveries/apeldoorn-export/", import.meta.url);
const TEXT = readFileSync(new URL("jobcoaching-2026-h1.csv", EXAMPLE), "latin1");
const SIDECAR = {
  name: "delivery.json",
  mimeType: "application/json",
  buffer: readFileSync(new URL("delivery.json", EXAMPLE)),
};
const csv = (text: string) => ({ name: "export.csv", mimeType: "text/csv", buffer: Buffer.from(text, "latin1") });
/** A digit of the citizen service number is wrong in some rows. */
const broken = TEXT.replace(/^(1024\d;\d{8})\d/gm, "$10");

let site: Site;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Every request that reached the server or tried to, by method and path. */
let requests: string[];
let troubles: string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});
beforeEach(async () => {
  const look = { name: "light", width: 1280, colorScheme: "light", forcedColors: "none" } as const;
  context = await contextFor(browser, look);
  page = await context.newPage();
  requests = [];
  troubles = [];
  context.on("request", (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
  page.on("console", (message) => troubles.push(message.text()));
  page.on("pageerror", (error) => troubles.push(error.message));
  await page.goto(`${site.address}/nl/aanleveren`);
});
afterEach(async () => {
  await context.close();
});

const status = () => page.locator("#status");
const counts = () => page.locator(".counts__number").allTextContents();

async function check(text: string) {
  await page.setInputFiles("#files", [csv(text), SIDECAR]);
  await status().filter({ hasText: "Klaar" }).waitFor();
}

test("a broken file is told in groups with place and remedy, and the mended one is fine", async () => {
  await page.setInputFiles("#files", [csv(broken), SIDECAR]);
  await page.locator(".group").first().waitFor();
  await status().filter({ hasText: "Klaar" }).waitFor();
  expect(await page.locator(".checked-file__format").textContent()).toContain("Herkend als export Apeldoorn (96");
  const first = page.locator(".group").first();
  expect(await first.textContent()).toMatch(/rijen.*rij \d+.*kolom.*Zo herstellen:/is);
  const [, withErrors = ""] = await counts();
  expect(Number(withErrors)).toBeGreaterThan(7);
  await page.locator(".fold__summary", { hasText: "Alle meldingen" }).click();
  expect(await page.locator(".findings tbody tr").first().locator("th").textContent()).toMatch(/^\d+$/);
  await check(TEXT);
  expect(await counts()).toEqual(["407", "7", "21"]);
  expect(troubles).toEqual([]);
});

test("files can be dropped, and beside those of last time it says which rows make the difference", async () => {
  await page.locator("#fold-earlier > summary").click();
  await page.setInputFiles("#earlier-files", [csv(TEXT), SIDECAR]);
  const dropped = await page.evaluateHandle(
    ([text, sidecar]) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], "export.csv"));
      transfer.items.add(new File([sidecar], "delivery.json"));
      return transfer;
    },
    [TEXT.replace(/^10238;.*\r\n/m, ""), SIDECAR.buffer.toString()] as const,
  );
  await page.dispatchEvent("#drop", "drop", { dataTransfer: dropped });
  await status().filter({ hasText: "Klaar" }).waitFor();
  const retention = await page.locator("#effect-rows tr").first().textContent();
  expect(retention).toMatch(
    /Eén traject verklaart 100\s% van het verschil\.export\.csv, rij 3 \(bestand van de vorige keer\)/,
  );
});

test("nothing leaves: a request that somebody plants in the page or in its worker never reaches the server", async () => {
  await check(TEXT);
  const before = requests.length;
  const plant = `fetch("${site.address}/v1/planted").then(() => "sent", (error) => error.name)`;
  expect(await page.evaluate(plant)).toBe("TypeError");
  const [worker] = page.workers();
  expect(await worker?.evaluate(plant)).toBe("TypeError");
  const inItsOwnTime = `new Promise((resolve) => setTimeout(() => {
    try { new Function("return 1")(); resolve("ran"); } catch (error) { resolve(error.name); }
  }))`;
  expect(await worker?.evaluate(inItsOwnTime)).toBe("EvalError");
  expect(site.gateway.logged.some((line) => line.includes("planted"))).toBe(false);
  expect(requests.slice(before).filter((request) => !request.includes("planted"))).toEqual([]);
});

test("loads the worker only when there is a file, and the page without it stays small", async () => {
  expect(requests.some((request) => request.includes("worker"))).toBe(false);
  const answer = await page.request.get(`${site.address}/nl/aanleveren`);
  const scripts = await page.evaluate(() => [...document.scripts].map(({ src }) => src));
  const style = await page.evaluate(() => document.querySelector<HTMLLinkElement>("link[rel=stylesheet]")?.href ?? "");
  const sizes = await Promise.all(
    [...scripts, style].map(async (address) => (await page.request.get(address)).body().then(({ length }) => length)),
  );
  const total = [(await answer.body()).length, ...sizes].reduce((sum, size) => sum + size, 0);
  expect(total).toBeLessThan(100_000);
  await check(TEXT);
  expect(requests.filter((request) => request.includes("worker"))).toHaveLength(1);
});

describe("sending", () => {
  test("replaces persons here, sends a form, and lands on the delivery with its receipt", async () => {
    // With another key it would be refused: the deliveries that count were made with this one.
    const key = readFileSync(join(site.gateway.folder, "keys", "GM0200.json"));
    await check(TEXT);
    await page.getByRole("button", { name: "Versturen zonder BSN" }).click();
    expect(await page.locator("#send-refusal").textContent()).toBe("Kies eerst de sleutel van de gemeente.");
    await page.setInputFiles("#key-file", { name: "key.json", mimeType: "application/json", buffer: key });
    await page.getByRole("button", { name: "Versturen zonder BSN" }).click();
    await page.waitForURL(/\/nl\/leveringen\/[0-9a-f-]{36}$/);
    const body = site.sent.at(-1) ?? "";
    expect(body).toContain('"kind":"employment"');
    const numbers = new Set(TEXT.match(/(?<=;)9\d{8}(?=;)/g));
    expect([...numbers].filter((number) => body.includes(number))).toEqual([]);
    expect(body).not.toContain(JSON.parse(key.toString()).key);
    expect(body).not.toContain("export.csv");
    const id = page.url().slice(-36);
    const submission = await (await site.gateway.request(`/v1/submissions/${id}`)).json();
    expect(submission).toMatchObject({ state: "accepted", format: { id: "facts" } });
    expect((await site.gateway.request(`/v1/submissions/${id}/receipt`)).status).toBe(200);
  });

  test("a form from elsewhere is refused, and so is a file in which persons were not replaced", async () => {
    const send = (headers: Record<string, string>, file: string) => {
      const body = new FormData();
      body.set("file", new Blob([file]), "x.ndjson");
      return site.gateway.request("/nl/aanleveren", { method: "POST", body, headers });
    };
    expect((await send({ origin: "https://evil.example" }, TEXT)).status).toBe(403);
    expect((await send({ "sec-fetch-site": "same-origin" }, TEXT)).status).toBe(415);
  });
});

test("an unknown export can be mapped by choosing", async () => {
  const [header = "", ...rows] = TEXT.split("\r\n");
  const renamed = header.replaceAll(/[A-Z][a-z]+ jobcoaching/g, "Datum $&").replace("Klantnr", "Registratie");
  const lines = [renamed, ...rows].map((line) => line.split(";").slice(1, 12).join(";"));
  await page.setInputFiles("#files", [csv(lines.join("\r\n")), SIDECAR]);
  await status().filter({ hasText: "Klaar" }).waitFor();
  await page.getByRole("button", { name: "Kolommen zelf koppelen" }).click();
  await page.locator("#mapping").waitFor();
  expect(await page.getByLabel("BSN: Gegeven", { exact: true }).inputValue()).toBe("person.bsn");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Koppeling opslaan" }).click();
  expect((await download).suggestedFilename()).toBe("eigen-export.json");
});

test.each(["light", "320 px, dark", "forced colours"])("hinders nobody after a check: %s", async (name) => {
  const look = looks.find((one) => one.name === name);
  if (look === undefined) throw new Error(`nobody looks in ${name}`);
  const looking = await contextFor(browser, look);
  page = await looking.newPage();
  await page.goto(`${site.address}/nl/aanleveren?municipality=GM0200`);
  await check(broken);
  await page.locator("[data-part=table] > summary").click();
  expect([...(await findBarriers(page)), ...(await findLayoutFaults(page))]).toEqual([]);
  expect(await page.locator("#effect-rows tr").first().textContent()).toMatch(/Van \d\d,\d\s% naar \d\d,\d\s%\./);
  await looking.close();
});

test("what the file does not say is asked for at the first step, and then the file can be sent", async () => {
  await page.setInputFiles("#files", [csv(TEXT)]);
  await status().filter({ hasText: "Klaar" }).waitFor();
  expect(await page.locator(".groups").textContent()).toContain("bij stap 1, ‘Eerste dag waarover het bestand gaat’");
  expect(await page.locator("#step-send button").isVisible()).toBe(false);
  // The fold with that field has opened by itself.
  await page.getByLabel("Eerste dag waarover het bestand gaat").fill("2024-01-01");
  await page.getByRole("button", { name: "Controleren", exact: true }).click();
  await page.locator("#step-send[aria-current]").waitFor();
  expect(await counts()).toEqual(["407", "7", "22"]);
});

test("without script the page says what to do", async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(`${site.address}/nl/aanleveren`);
  expect(await still.locator("main").innerText()).toContain("npx jobcoach check");
  expect(await still.locator("#local-check").isVisible()).toBe(false);
  await plain.close();
});
