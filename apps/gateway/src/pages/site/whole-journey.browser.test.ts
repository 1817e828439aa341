import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Receipt, ReceiptKeyList, verifyReceipt } from "@jobcoach/contract";
import { expect, test } from "vitest";
import { contextFor, launchBrowser } from "../../testing/every-page/open-page.ts";
import { startSite } from "../../testing/site.ts";

const EXAMPLE = new URL("../../../../../examples/deliveries/apeldoorn-export/", import.meta.url);
const TEXT = readFileSync(new URL("jobcoaching-2026-h1.csv", EXAMPLE), "latin1");
const SIDECAR = {
  name: "delivery.json",
  mimeType: "application/json",
  buffer: readFileSync(new URL("delivery.json", EXAMPLE)),
};

const csv = (text: string) => ({ name: "export.csv", mimeType: "text/csv", buffer: Buffer.from(text, "latin1") });

/** A citizen service number is wrong in some rows; in the mended file it is right, and the first thirty rows have gone. */
const broken = TEXT.replace(/^(1024\d;\d{8})\d/gm, "$10");
const [header = "", ...rows] = TEXT.split("\r\n");
const mended = [header, ...rows.slice(30)].join("\r\n");

/** Every citizen service number of the export. */
const numbersOf = (text: string) => text.match(/(?<=;)9\d{8}(?=;)/g) ?? [];

test("a data officer checks, mends, sends, sees her own figure change, verifies the receipt, and everybody sees the next release", async () => {
  const [site, browser] = await Promise.all([startSite(), launchBrowser()]);
  const look = { name: "light", width: 1280, colorScheme: "light", forcedColors: "none" } as const;
  const context = await contextFor(browser, look);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => troubles.push(message.text()));
  page.on("pageerror", (error) => troubles.push(error.message));
  const open = async (path: string) => void (await page.goto(site.address + path));
  const mainText = async (path: string) => {
    await open(path);
    return page.locator("main").innerText();
  };
  const check = async (text: string) => {
    await page.setInputFiles("#files", [csv(text), SIDECAR]);
    await page.locator("#status").filter({ hasText: "Klaar" }).waitFor();
  };
  try {
    const ownBefore = await mainText("/nl/eigen-cijfers/GM0200");
    const publishedBefore = await mainText("/nl/gemeenten/GM0200");

    await open("/nl");
    await page.getByRole("link", { name: "Aanleveren", exact: true }).click();
    await check(broken);
    const withErrors = async () => Number((await page.locator(".counts__number").allTextContents())[1]);
    const errorsBefore = await withErrors();
    await check(mended);
    expect(await withErrors()).toBeLessThan(errorsBefore);

    const keys = join(site.gateway.folder, "keys");
    const keyFile = readdirSync(keys).find((name) => name.includes("GM0200")) ?? "";
    await page.setInputFiles("#key-file", join(keys, keyFile));
    await page.getByRole("button", { name: "Versturen zonder BSN" }).click();
    await page.waitForURL(/\/nl\/leveringen\/[0-9a-f-]{36}$/);
    const [form = ""] = site.sent;
    expect(form).toContain('"kind":"employment"');
    expect(numbersOf(TEXT).filter((number) => form.includes(number))).toEqual([]);
    const delivery = new URL(page.url()).pathname;
    expect(await page.locator("main").innerText()).toContain("telt mee");

    const ownAfter = await mainText("/nl/eigen-cijfers/GM0200");
    expect(ownAfter).not.toBe(ownBefore);

    await open(delivery);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Ontvangstbewijs" }).click();
    const receipt = Receipt.parse(JSON.parse(readFileSync(await (await download).path(), "utf8")));
    const known = ReceiptKeyList.parse(await (await page.request.get(`${site.address}/v1/receipt-keys`)).json());
    const key = known.keys.find(({ kid }) => kid === receipt.keyId);
    expect(key && (await verifyReceipt(receipt, key))).toEqual({ outcome: "valid", file: "not-given" });

    expect(await mainText("/nl/gemeenten/GM0200")).toBe(publishedBefore);
    expect((await site.gateway.request("/v1/releases", { method: "POST" })).status).toBe(201);
    const publishedAfter = await mainText("/nl/gemeenten/GM0200");
    expect(publishedAfter).not.toBe(publishedBefore);
    expect(troubles).toEqual([]);
  } finally {
    await browser.close();
    await site.stop();
  }
});
