import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { KEY_SCHEMA, type MunicipalKey, type PseudonymKey, readKey } from "@jobcoach/adapter";
import type { MunicipalityCode } from "@jobcoach/core";
import { wrongCall } from "../call/stop.ts";
import { plain } from "../text/plain.ts";

/** The key of a municipality in a file. */
export interface KeyFile extends MunicipalKey {
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
  const read = readKey(text);
  if (!read.ok)
    throw wrongCall(
      `Het sleutelbestand ${name} klopt niet: ${read.fault.nl}. Maak een sleutel met 'jobcoach key new'.`,
      `The key file ${name} is not valid: ${read.fault.en}. 'jobcoach key new' makes a key.`,
    );
  const { municipality, key } = read;
  return { municipality, key, name, isOpenToOthers: process.platform !== "win32" && (mode & 0o077) !== 0 };
}
