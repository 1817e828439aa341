import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { PseudonymKey } from "@jobcoach/adapter";
import { MunicipalityCode } from "@jobcoach/core";
import { wrongCall } from "../call/stop.ts";
import { plain } from "../text/plain.ts";

const KEY_SCHEMA = "jobcoach-key/1";
export const KEY_BYTES = 32;

/** The key of a municipality as `key new` writes it. */
export interface KeyFile {
  readonly municipality: MunicipalityCode;
  readonly key: PseudonymKey;
  /** Name of the file, as the caller knows it. */
  readonly name: string;
  /** Whether other users of this computer can read it. */
  readonly isOpenToOthers: boolean;
}

/** The text of a key file. */
export const keyFileText = (municipality: MunicipalityCode, { version, bytes }: PseudonymKey): string =>
  `${JSON.stringify({ schema: KEY_SCHEMA, municipality, version, key: Buffer.from(bytes).toString("base64") }, null, 2)}\n`;

/** Reads a key. Throws a sentence that names what is wrong with the file and never shows any of it. */
export async function readKeyFile(given: string, cwd: string): Promise<KeyFile> {
  const path = resolve(cwd, given);
  const name = plain(given);
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    throw wrongCall(`Het sleutelbestand ${name} bestaat niet.`, `The key file ${name} does not exist.`);
  });
  const { mode } = await stat(path);
  return { ...parseKey(text, name), name, isOpenToOthers: process.platform !== "win32" && (mode & 0o077) !== 0 };
}

function parseKey(text: string, name: string): Pick<KeyFile, "municipality" | "key"> {
  const wrong = (nl: string, en: string) =>
    wrongCall(
      `Het sleutelbestand ${name} klopt niet: ${nl}. Maak een sleutel met 'jobcoach key new'.`,
      `The key file ${name} is not valid: ${en}. 'jobcoach key new' makes a key.`,
    );
  let content: Record<string, unknown> | null;
  try {
    content = JSON.parse(text);
  } catch {
    throw wrong("het is geen JSON", "it is not JSON");
  }
  const { schema, municipality, version, key } = content ?? {};
  if (schema !== KEY_SCHEMA) throw wrong(`"schema" is niet ${KEY_SCHEMA}`, `its "schema" is not ${KEY_SCHEMA}`);
  const code = MunicipalityCode.safeParse(municipality);
  if (!code.success)
    throw wrong(`"municipality" is geen gemeentecode`, `its "municipality" is not the code of a municipality`);
  if (!Number.isInteger(version) || Number(version) < 1 || Number(version) > 9_999)
    throw wrong(`"version" is geen geheel getal van 1 tot 9999`, `its "version" is not a whole number from 1 to 9999`);
  const bytes = typeof key === "string" && /^[A-Za-z0-9+/]{43}=$/.test(key) ? Buffer.from(key, "base64") : undefined;
  if (bytes?.length !== KEY_BYTES)
    throw wrong(`"key" is niet 32 bytes in base64`, `its "key" is not 32 bytes in base64`);
  return { municipality: code.data, key: { version: Number(version), bytes: new Uint8Array(bytes) } };
}
