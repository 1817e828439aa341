import { mkdir, stat } from "node:fs/promises";
import { basename, extname, join, resolve, sep } from "node:path";
import { wrongCall } from "../call/stop.ts";
import type { SourceFile } from "../files/collect-files.ts";

const ENDING = ".facts.ndjson";

/** Where the facts of a file go: a path, or `undefined` for the standard output. */
export interface FactsTarget {
  readonly source: SourceFile;
  readonly path: string | undefined;
}

/**
 * A target for each file. `out` is a file for one delivery and a folder for several, because every delivery has its own
 * facts file. Throws a sentence where a target would be written twice or over a file that is read.
 */
export async function factsTargets(
  sources: readonly SourceFile[],
  out: string | undefined,
  cwd: string,
): Promise<readonly FactsTarget[]> {
  const [only] = sources;
  if (out === undefined) {
    if (only !== undefined && sources.length === 1) return [{ source: only, path: undefined }];
    throw wrongCall(
      "Bij meer bestanden is --out een map: elke levering krijgt een eigen feitenbestand.",
      "With several files --out is a folder: every delivery gets a facts file of its own.",
    );
  }
  const path = resolve(cwd, out);
  if (sources.length === 1 && !(await isFolder(path, out)) && only !== undefined)
    return refuseOverwriting([{ source: only, path }], sources);
  await mkdir(path, { recursive: true }).catch(() => {
    throw wrongCall("Bij meer bestanden moet --out een map zijn.", "With several files --out must be a folder.");
  });
  const names = factsNames(sources);
  return refuseOverwriting(
    sources.map((source, index) => ({ source, path: join(path, names[index] ?? "") })),
    sources,
  );
}

/** The name of each file with another ending; with the name of its folder in front where two would be equal. */
function factsNames(sources: readonly SourceFile[]): readonly string[] {
  const short = sources.map(({ path }) => basename(path, extname(path)));
  const isTwice = (name: string) => short.filter((other) => other === name).length > 1;
  return sources.map(({ folder }, index) => {
    const name = short[index] ?? "";
    return (isTwice(name) ? `${basename(folder)}-${name}` : name) + ENDING;
  });
}

async function isFolder(path: string, given: string): Promise<boolean> {
  if (given.endsWith("/") || given.endsWith(sep)) return true;
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function refuseOverwriting(targets: readonly FactsTarget[], sources: readonly SourceFile[]): readonly FactsTarget[] {
  const paths = new Set(targets.map(({ path }) => path));
  if (paths.size === targets.length && !sources.some(({ path }) => paths.has(path))) return targets;
  throw wrongCall(
    "Zo zou een bestand een ander overschrijven. Kies een andere map of naam met --out.",
    "This way one file would overwrite another. Choose another folder or name with --out.",
  );
}
