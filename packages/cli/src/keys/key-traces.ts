import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { Receipt } from "@jobcoach/contract";
import { DeliveryHeader, type KeyOfDelivery, type MunicipalityCode } from "@jobcoach/core";
import { failed, wrongCall } from "../call/stop.ts";
import { RECEIPT_ENDING } from "../files/collect-files.ts";
import { plain } from "../text/plain.ts";

/** A file that says with which key the persons of a delivery were replaced: its name, and what it says of the key. */
export interface KeyTrace {
  readonly name: string;
  readonly key: KeyOfDelivery;
}

const FACTS_ENDING = ".ndjson";

/**
 * What facts files and receipts say of the keys of a municipality: those that are named, and those in folders that are named and
 * in the folders in those. Throws a sentence for what is not there.
 */
export async function keyTracesIn(
  given: readonly string[],
  cwd: string,
  municipality: MunicipalityCode,
): Promise<readonly KeyTrace[]> {
  const traces: KeyTrace[] = [];
  for (const argument of given)
    for (const name of await namesAt(argument, cwd)) {
      const said = await keySaidIn(name, cwd);
      if (said?.municipality === municipality) traces.push({ name: plain(name), key: said.key });
    }
  return traces;
}

async function namesAt(argument: string, cwd: string): Promise<readonly string[]> {
  const found = await stat(resolve(cwd, argument)).catch(() => undefined);
  if (found === undefined)
    throw wrongCall(`Het bestand ${plain(argument)} bestaat niet.`, `The file ${plain(argument)} does not exist.`);
  return found.isDirectory() ? namesIn(argument, cwd, 1) : [argument];
}

async function namesIn(folder: string, cwd: string, levels: number): Promise<readonly string[]> {
  const entries = await readdir(resolve(cwd, folder), { withFileTypes: true }).catch(() => {
    throw failed(`De map ${plain(folder)} is niet te lezen.`, `The folder ${plain(folder)} cannot be read.`);
  });
  const shown = entries.filter(({ name }) => !name.startsWith(".")).sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = shown.map(async (entry) => {
    const name = join(folder, entry.name);
    if (entry.isDirectory()) return levels > 0 ? namesIn(name, cwd, levels - 1) : [];
    return entry.isFile() && [FACTS_ENDING, RECEIPT_ENDING].some((ending) => name.endsWith(ending)) ? [name] : [];
  });
  return (await Promise.all(names)).flat();
}

interface Said {
  readonly municipality: string;
  readonly key: KeyOfDelivery;
}

/** What a file says of the key; `undefined` where it is neither a facts file nor a receipt. */
async function keySaidIn(name: string, cwd: string): Promise<Said | undefined> {
  const path = resolve(cwd, name);
  try {
    return path.endsWith(".json") ? ofReceipt(await readFile(path, "utf8")) : ofFacts(await firstLineOf(path));
  } catch {
    throw failed(`Het bestand ${plain(name)} is niet te lezen.`, `The file ${plain(name)} cannot be read.`);
  }
}

function ofReceipt(text: string): Said | undefined {
  const { data } = Receipt.safeParse(parsed(text));
  return data?.tokens === undefined ? undefined : { municipality: data.municipality, key: data.tokens };
}

function ofFacts(line: string): Said | undefined {
  const { data } = DeliveryHeader.safeParse(parsed(line));
  return data === undefined ? undefined : { municipality: data.metadata.municipality, key: data };
}

async function firstLineOf(path: string): Promise<string> {
  const input = createReadStream(path);
  try {
    for await (const line of createInterface({ input })) return line;
    return "";
  } finally {
    input.destroy();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
