import type { Fact } from "@jobcoach/core";
import type { Call } from "../call/call.ts";
import type { SourceFile } from "../files/collect-files.ts";
import type { KeyRing } from "../keys/key-ring.ts";
import { refuseOtherKey } from "./refuse-other-key.ts";
import { type TakenFile, takeFile } from "./take-file.ts";

export interface TakenFacts {
  readonly facts: readonly Fact[];
  readonly taken: readonly TakenFile[];
}

/**
 * The facts of all files together, in memory. A refused file adds none; a file that comes twice counts once. Throws a sentence
 * where persons of one municipality were replaced with different keys of one version.
 */
export async function takeAllFacts(call: Call, sources: readonly SourceFile[], keyOf: KeyRing): Promise<TakenFacts> {
  const facts: Fact[] = [];
  const taken: TakenFile[] = [];
  const seen = new Map<string, string>();
  for (const source of sources) {
    const own: Fact[] = [];
    const file = await takeFile(call, source, keyOf, {
      facts: (batch) => {
        for (const fact of batch) own.push(fact);
      },
    });
    const before = seen.get(file.result.sha256);
    if (before !== undefined) {
      await call.tell({
        nl: `${source.name} heeft dezelfde inhoud als ${before} en telt één keer.`,
        en: `${source.name} has the same content as ${before} and counts once.`,
      });
      continue;
    }
    seen.set(file.result.sha256, source.name);
    refuseOtherKey(file, taken);
    taken.push(file);
    if (file.result.header === undefined) continue;
    for (const fact of own) facts.push(fact);
  }
  return { facts, taken };
}
