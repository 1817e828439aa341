import { mkdir, open, unlink } from "node:fs/promises";
import { join } from "node:path";
import type { Fact } from "@jobcoach/core";

/** Rows for the database: persons and facts as lines of text, one line per run. */
export interface FactBatch {
  readonly firstSeq: number;
  readonly persons: string;
  readonly facts: string;
}

/**
 * Facts on disk between reading and storing, because it is known only at the end whether they may be kept. Consecutive
 * facts of one person become one run; a run is a line of JSON, and JSON holds no line ends.
 */
export interface FactSpool {
  add(facts: readonly Fact[]): Promise<void>;
  batches(): AsyncIterable<FactBatch>;
  remove(): Promise<void>;
}

interface Written {
  readonly firstSeq: number;
  readonly at: number;
  readonly personBytes: number;
  readonly factBytes: number;
}

const RUNS_PER_BATCH = 2000;
const CHARACTERS_PER_BATCH = 1_500_000;
const FACTS_PER_RUN = 200;

export async function createFactSpool(folder: string, name: string): Promise<FactSpool> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${name}.facts`);
  const file = await open(path, "wx+", 0o600);
  const written: Written[] = [];
  let end = 0;
  let seq = 0;
  let persons: string[] = [];
  let runs: string[] = [];
  let characters = 0;
  let person: string | undefined;
  let run: string[] = [];

  function closeRun() {
    if (person === undefined) return;
    persons.push(person);
    const text = `[${run.join(",")}]`;
    runs.push(text);
    characters += text.length;
    run = [];
    person = undefined;
  }

  async function flush() {
    if (persons.length === 0) return;
    const personText = Buffer.from(persons.join("\n"));
    const factText = Buffer.from(runs.join("\n"));
    written.push({ firstSeq: seq, at: end, personBytes: personText.length, factBytes: factText.length });
    seq += persons.length;
    [persons, runs, characters] = [[], [], 0];
    await file.write(personText, 0, personText.length, end);
    await file.write(factText, 0, factText.length, end + personText.length);
    end += personText.length + factText.length;
  }

  async function read(at: number, bytes: number) {
    const { buffer } = await file.read(Buffer.alloc(bytes), 0, bytes, at);
    return buffer.toString("utf8");
  }

  return {
    async add(facts) {
      for (const fact of facts) {
        const owner = fact.person ?? "";
        if (owner !== person || run.length >= FACTS_PER_RUN) closeRun();
        person = owner;
        run.push(JSON.stringify(fact));
      }
      if (persons.length >= RUNS_PER_BATCH || characters >= CHARACTERS_PER_BATCH) await flush();
    },
    async *batches() {
      closeRun();
      await flush();
      for (const { firstSeq, at, personBytes, factBytes } of written)
        yield { firstSeq, persons: await read(at, personBytes), facts: await read(at + personBytes, factBytes) };
    },
    async remove() {
      await file.close();
      await unlink(path).catch(() => undefined);
    },
  };
}
