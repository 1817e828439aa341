import { openAsBlob } from "node:fs";
import { readdir } from "node:fs/promises";
import { createEngine } from "../engine/engine.ts";
import type { ChosenFile, Request, Told } from "../engine/messages.ts";

const EXAMPLES = new URL("../../../../../examples/deliveries/", import.meta.url);

/** The files of an example delivery, as a person who drops the folder hands them over. */
export async function exampleFiles(folder: string): Promise<readonly ChosenFile[]> {
  const url = new URL(`${folder}/`, EXAMPLES);
  const names = await readdir(url);
  return Promise.all(
    names.map(async (name) => ({ name: `${folder}/${name}`, content: await openAsBlob(new URL(name, url)) })),
  );
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
