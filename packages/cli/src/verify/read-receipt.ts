import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { Receipt, ReceiptKey, ReceiptKeyList } from "@jobcoach/contract";
import { failed, wrongCall } from "../call/stop.ts";
import { plain } from "../text/plain.ts";

/** Reads a receipt. Throws a sentence where the file holds another thing. */
export async function readReceipt(path: string, cwd: string): Promise<Receipt> {
  const { name, value } = await readJson(path, cwd);
  const receipt = Receipt.safeParse(value);
  if (receipt.success) return receipt.data;
  throw wrongCall(`Het bestand ${name} is geen ontvangstbewijs.`, `The file ${name} is not a receipt.`);
}

/** Reads public keys: one, or a list as the gateway gives it. */
export async function readKeys(path: string, cwd: string): Promise<readonly ReceiptKey[]> {
  const { name, value } = await readJson(path, cwd);
  const one = ReceiptKey.safeParse(value);
  const list = ReceiptKeyList.safeParse(value);
  if (one.success) return [one.data];
  if (list.success) return list.data.keys;
  throw wrongCall(
    `Het bestand ${name} bevat geen openbare sleutels van een gateway. Haal ze op bij /v1/receipt-keys.`,
    `The file ${name} holds no public keys of a gateway. Get them at /v1/receipt-keys.`,
  );
}

async function readJson(path: string, cwd: string): Promise<{ readonly name: string; readonly value: unknown }> {
  const name = plain(basename(path));
  const text = await readFile(resolve(cwd, path), "utf8").catch(() => undefined);
  if (text === undefined) throw failed(`Het bestand ${name} is niet te lezen.`, `The file ${name} cannot be read.`);
  try {
    return { name, value: JSON.parse(text) };
  } catch {
    return { name, value: undefined };
  }
}
