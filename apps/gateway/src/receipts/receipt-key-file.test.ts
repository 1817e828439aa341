import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openReceiptKey } from "./receipt-key-file.ts";

let dataFolder = "";
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), "receipt-key-"));
});
afterEach(() => rmSync(dataFolder, { recursive: true }));

test("the key is made once, for our eyes only, and is the same ever after", async () => {
  const first = await openReceiptKey({ dataFolder });
  expect(first?.kid).toHaveLength(43);
  expect(statSync(join(dataFolder, "receipt-key.json")).mode & 0o777).toBe(0o600);
  expect(await openReceiptKey({ dataFolder })).toEqual(first);
});

test("a key of the settings is read and never made", async () => {
  const receiptKeyFile = join(dataFolder, "ours.json");
  expect(await openReceiptKey({ dataFolder, receiptKeyFile })).toBeUndefined();
  const made = await openReceiptKey({ dataFolder });
  writeFileSync(receiptKeyFile, readFileSync(join(dataFolder, "receipt-key.json")));
  expect(await openReceiptKey({ dataFolder, receiptKeyFile })).toEqual(made);
});

test.each(["", "{}", '{"kty":"OKP"}'])("a file with %j is no key", async (content) => {
  writeFileSync(join(dataFolder, "receipt-key.json"), content);
  expect(await openReceiptKey({ dataFolder })).toBeUndefined();
});
