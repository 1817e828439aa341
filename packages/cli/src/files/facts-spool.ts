import { factLines, headerLine } from "@jobcoach/adapter";
import type { DeliveryHeader } from "@jobcoach/core";
import type { Call } from "../call/call.ts";
import { type TakenFile, takeFile } from "../intake/take-file.ts";
import type { KeyRing } from "../keys/key-ring.ts";
import type { SourceFile } from "./collect-files.ts";
import type { Spool } from "./spool.ts";

/** A file taken in, its facts in the spool; without a header it was refused and the facts must go. */
export interface SpooledFacts {
  readonly taken: TakenFile;
  readonly header: DeliveryHeader | undefined;
}

/** Takes a file in and writes its facts to the spool, without the header: that is known at the end only. */
export async function spoolFacts(call: Call, source: SourceFile, keyOf: KeyRing, body: Spool): Promise<SpooledFacts> {
  const taken = await takeFile(call, source, keyOf, {
    facts: (batch, rows) => body.write(factLines(batch, rows)),
  });
  await body.close();
  return { taken, header: taken.result.header };
}

/** Writes a whole facts file: the header, and the facts that were spooled. */
export async function writeFactsFile(file: Spool, header: DeliveryHeader, body: Spool): Promise<void> {
  await file.write(headerLine(header));
  await file.append(body.path);
}
