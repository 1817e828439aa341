import { openAsBlob, readdirSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { createEngine } from "../engine/engine.ts";
import type { ChosenFile, Request, Told } from "../engine/messages.ts";

const EXAMPLES = new URL("../../../../../examples/", import.meta.url);

/** The files of an example delivery, as a person who drops the folder hands them over. */
export async function exampleFiles(folder: string): Promise<readonly ChosenFile[]> {
  const url = new URL(`deliveries/${folder}/`, EXAMPLES);
  const names = await readdir(url);
  return Promise.all(
    names.map(async (name) => ({ name: `${folder}/${name}`, content: await openAsBlob(new URL(name, url)) })),
  );
}

/** Examples with a fault, each with what is said of it. */
export const brokenExamples: readonly string[] = readdirSync(new URL("broken/", EXAMPLES)).filter((name) =>
  /\.(csv|xlsx)$/.test(name),
);

/** The names of the example deliveries. */
export const deliveries: readonly string[] = readdirSync(new URL("deliveries/", EXAMPLES)).filter(
  (name) => !name.includes("."),
);

/** An example with a fault beside what is said of it. */
export async function brokenFiles(name: string): Promise<readonly ChosenFile[]> {
  const url = new URL("broken/", EXAMPLES);
  const open = async (one: string) => ({ name: one, content: await openAsBlob(new URL(one, url)) });
  return Promise.all(["delivery.json", name].map(open));
}

/** A file with this text. */
export const fileOf = (name: string, ...text: readonly BlobPart[]): ChosenFile => ({
  name,
  content: new Blob([...text]),
});

/** An engine whose clock goes on by a second whenever it is looked at, with all that it told. */
export function startEngine() {
  const told: Told[] = [];
  let time = 0;
  const engine = createEngine({
    tell: (one) => told.push(one),
    now() {
      time += 1_000;
      return time;
    },
  });
  return {
    told,
    ask: (request: Request) => engine.handle(request),
    of: <Kind extends Told["kind"]>(kind: Kind) =>
      told.filter((one): one is Extract<Told, { kind: Kind }> => one.kind === kind),
  };
}
