import type { Rule } from "@jobcoach/core";
import { workbookRules as rules } from "./rules.ts";

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const LOOKED_AT = 1_048_576;

/** Why a file is no workbook by its first bytes: an old .xls, a workbook with a password (in the same wrapping), or neither. */
export async function refuseByMagic(file: Blob): Promise<Rule | undefined> {
  const start = new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer());
  const startsWith = (magic: readonly number[]) => magic.every((byte, index) => start[index] === byte);
  if (startsWith(ZIP)) return undefined;
  if (!startsWith(OLE)) return rules["no-workbook"];
  const end = new Uint8Array(await file.slice(-LOOKED_AT).arrayBuffer());
  return [start, end].some(namesEncryptedPackage) ? rules.encrypted : rules["old-excel"];
}

const namesEncryptedPackage = (bytes: Uint8Array) =>
  new TextDecoder("latin1").decode(bytes).includes([..."EncryptedPackage"].join("\0"));
