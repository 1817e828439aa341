import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeReceiptKey, ReceiptSigningKey } from "@jobcoach/contract";

/**
 * The key that receipts are signed with: from the file of the settings, else from the data folder, where it is made once and
 * only we can read it. `undefined` when the file is not there or holds another thing.
 */
export async function openReceiptKey({
  receiptKeyFile,
  dataFolder,
}: {
  readonly receiptKeyFile?: string | undefined;
  readonly dataFolder: string;
}): Promise<ReceiptSigningKey | undefined> {
  if (receiptKeyFile !== undefined) return readKey(receiptKeyFile);
  const path = join(dataFolder, "receipt-key.json");
  const made = `${JSON.stringify(await makeReceiptKey())}\n`;
  try {
    writeFileSync(path, made, { flag: "wx", mode: 0o600 });
  } catch {
    // It is there already, or it cannot be made; reading tells.
  }
  return readKey(path);
}

function readKey(path: string): ReceiptSigningKey | undefined {
  try {
    return ReceiptSigningKey.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return undefined;
  }
}
