import { mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { PartialMetadata } from "@jobcoach/core";
import type { HostileCase } from "../hostile-case.ts";
import { ask } from "./ask.ts";
import type { Answer, NoAnswer } from "./question.ts";

const GIVEN: PartialMetadata = {
  municipality: "GM0200",
  observedFrom: "2024-01-01",
  observedUntil: "2026-06-30",
  jobEndsMaintained: "yes",
};

/** Makes all files of a corpus and returns the answer to each, by the name of its case. */
export async function askCorpus(cases: readonly HostileCase[]): Promise<ReadonlyMap<string, Answer | NoAnswer>> {
  const folder = mkdtempSync(join(tmpdir(), "jobcoach-hostile-"));
  try {
    const questions = [];
    for (const [index, { make, given }] of cases.entries()) {
      const path = join(folder, String(index));
      const bytes = await make();
      await writeFile(path, bytes instanceof Blob ? Readable.fromWeb(bytes.stream() as never) : bytes);
      questions.push({ path, given: given ?? GIVEN });
    }
    const answers = await ask(questions, folder);
    return new Map(cases.map(({ name }, index) => [name, answers[index] as Answer | NoAnswer]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
