import type { Fact } from "@jobcoach/core";
import type { Database } from "../db/database.ts";
import { addToStaging } from "./add-to-staging.ts";
import { createFactRuns, type FactRun } from "./fact-runs.ts";

/**
 * Facts on their way into the database between reading and accepting, because it is known only at the end whether they may be
 * kept. While one block is stored the next is gathered; memory does not grow with the delivery, and no connection is held
 * while a sender is slow.
 */
export interface FactStaging {
  add(facts: readonly Fact[], rows?: readonly (number | undefined)[]): Promise<void>;
  /** Waits until all are stored, and gives the number of rows they are. */
  end(): Promise<number>;
}

const CHARACTERS_PER_BLOCK = 2_000_000;

export function stageFacts(database: Database, submission: string): FactStaging {
  const runs = createFactRuns();
  let block: FactRun[] = [];
  let characters = 0;
  let storing: Promise<void> = Promise.resolve();

  async function store() {
    const full = block;
    [block, characters] = [[], 0];
    await storing;
    storing = addToStaging(database, submission, full);
    // A failure is told to whoever waits next, and to nobody before.
    storing.catch(() => undefined);
  }

  async function take(completed: readonly FactRun[]) {
    for (const run of completed) {
      block.push(run);
      characters += run.facts.length;
    }
    if (characters >= CHARACTERS_PER_BLOCK) await store();
  }

  return {
    add: (facts, rows) => take(runs.add(facts, rows)),
    async end() {
      await take(runs.end());
      if (block.length > 0) await store();
      await storing;
      return runs.count();
    },
  };
}
