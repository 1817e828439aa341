import { createReadStream } from "node:fs";
import { relative } from "node:path";
import type { DeliveryHeader } from "@jobcoach/core";
import type { Call } from "../call/call.ts";
import type { SourceFile } from "../files/collect-files.ts";
import { spoolFacts, writeFactsFile } from "../files/facts-spool.ts";
import { type Spool, spoolBeside, spoolInTemporaryFolder } from "../files/spool.ts";
import type { TakenFile } from "../intake/take-file.ts";
import { keyRingOf } from "../keys/key-ring.ts";
import { plain } from "../text/plain.ts";
import { targetsOf } from "./targets.ts";

const ENDING = ".facts.ndjson";

/** A file that was converted and the facts file it became; `out` is absent when the delivery was refused. */
export interface Converted {
  readonly taken: TakenFile;
  readonly out?: string;
}

/** Writes a facts file for each source; a refused delivery leaves no file. */
export async function convertToFacts(call: Call, sources: readonly SourceFile[]): Promise<readonly Converted[]> {
  const keyOf = await keyRingOf(call, true);
  const converted: Converted[] = [];
  for (const { source, path } of await targetsOf(sources, call.value("out"), call.io.cwd, ENDING)) {
    const body = path === undefined ? await spoolInTemporaryFolder() : await spoolBeside(path);
    try {
      const { taken, header } = await spoolFacts(call, source, keyOf, body);
      if (header === undefined) {
        converted.push({ taken });
        continue;
      }
      if (path === undefined) await printFacts(call, header, body);
      else await writeWhole(path, header, body);
      converted.push(path === undefined ? { taken } : { taken, out: plain(relative(call.io.cwd, path)) });
    } finally {
      await body.remove();
    }
  }
  return converted;
}

async function writeWhole(path: string, header: DeliveryHeader, body: Spool): Promise<void> {
  const whole = await spoolBeside(path);
  try {
    await writeFactsFile(whole, header, body);
    await whole.moveTo(path);
  } catch (error) {
    await whole.remove();
    throw error;
  }
}

async function printFacts(call: Call, header: DeliveryHeader, body: Spool): Promise<void> {
  await call.print([JSON.stringify(header)]);
  for await (const piece of createReadStream(body.path, "utf8")) await call.io.stdout.write(piece);
}
