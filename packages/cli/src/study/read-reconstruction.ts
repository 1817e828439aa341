import { readFile } from "node:fs/promises";
import { DeliveryHeader, Fact } from "@jobcoach/core";
import type { Call } from "../call/call.ts";
import { wrongCall } from "../call/stop.ts";
import { collectFiles } from "../files/collect-files.ts";

/** Where the reconstruction lies in the repository, from its root. */
const DEFAULT_FOLDER = "examples/study";
const STREAM = "study-reconstruction";

/**
 * The facts of the reconstruction. Only that file is read: it is of no municipality, so an ordinary delivery never holds it, and the
 * study is never set beside the people of a municipality. Throws a sentence for any other file.
 */
export async function readReconstruction(call: Call): Promise<readonly Fact[]> {
  const given = call.positionals.length === 0 ? [DEFAULT_FOLDER] : call.positionals;
  const [file, ...others] = await collectFiles(given, call.io.cwd);
  if (file === undefined || others.length > 0) throw onlyReconstruction();
  const [first = "", ...lines] = (await readFile(file.path, "utf8")).trimEnd().split("\n");
  const header = DeliveryHeader.safeParse(parseJson(first));
  if (!header.success || header.data.metadata.stream !== STREAM) throw onlyReconstruction();
  const facts = lines.map((line) => Fact.safeParse(parseJson(line)));
  const valid = facts.flatMap(({ data }) => data ?? []);
  if (valid.length < facts.length || valid.some(({ stream }) => stream !== STREAM)) throw damaged(file.name);
  return valid;
}

const onlyReconstruction = () =>
  wrongCall(
    "--study werkt alleen met het nagebouwde bestand uit examples/study. Het onderzoek is geen norm voor eigen cijfers.",
    "--study works with the rebuilt file of examples/study only. The study is no benchmark for figures of your own.",
  );

const damaged = (name: string) =>
  wrongCall(
    `${name} is beschadigd. Maak het opnieuw met 'node tools/study/generate.ts'.`,
    `${name} is damaged. Make it again with 'node tools/study/generate.ts'.`,
  );

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
