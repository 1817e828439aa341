import type { Fact } from "@jobcoach/core";
import { jsonText } from "../db/json-text.ts";

/**
 * A row for the database: consecutive facts of one person as JSON, and where the first of them stands in the sender's file; the
 * person is '' for what a delivery says of itself.
 */
export interface FactRun {
  readonly seq: number;
  readonly person: string;
  readonly facts: string;
  readonly senderRow: number | undefined;
}

/** So that a row stays small, also where a file is sorted by person and one person has very many facts. */
const FACTS_PER_RUN = 200;

/** Joins facts that follow each other and are of one person to runs, in the order in which they come. */
export function createFactRuns() {
  let seq = 0;
  let person: string | undefined;
  let run: string[] = [];
  let senderRow: number | undefined;

  function close(): FactRun[] {
    if (person === undefined) return [];
    const closed = { seq: seq++, person, facts: `[${run.join(",")}]`, senderRow };
    [person, run] = [undefined, []];
    return [closed];
  }

  return {
    /** The runs that these facts complete. */
    add(facts: readonly Fact[], rows: readonly (number | undefined)[] = []): readonly FactRun[] {
      const closed: FactRun[] = [];
      for (const [at, fact] of facts.entries()) {
        const owner = fact.person ?? "";
        if (owner !== person || run.length >= FACTS_PER_RUN) closed.push(...close());
        person = owner;
        if (run.length === 0) senderRow = rows[at];
        run.push(jsonText(fact));
      }
      return closed;
    },
    /** The last run, when there are no more facts. */
    end: close,
    /** How many runs there are so far. */
    count: () => seq,
  };
}
