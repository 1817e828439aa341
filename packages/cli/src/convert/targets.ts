import { mkdir, stat } from "node:fs/promises";
import { basename, extname, join, resolve, sep } from "node:path";
import { wrongCall } from "../call/stop.ts";
import type { SourceFile } from "../files/collect-files.ts";

/** Where the result of a file goes: a path, or `undefined` for the standard output. */
export interface Target {
  readonly source: SourceFile;
  readonly path: string | undefined;
}

/**
 * A target for each file. `out` is a file for one delivery and a folder for several, because every delivery has a file of its
 * own, with the given ending. Throws a sentence where a target would be written twice or over a file that is read.
 */
export async function targetsOf(
  sources: readonly SourceFile[],
  out: string | undefined,
  cwd: string,
  ending: string,
): Promise<readonly Target[]> {
  const [only] = sources;
  if (out === undefined) {
    if (only !== undefined && sources.length === 1) return [{ source: only, path: undefined }];
    throw wrongCall(
      "Bij meer bestanden is --out een map: elke levering krijgt een eigen bestand.",
      "With several files --out is a folder: every delivery gets a file of its own.",
    );
  }
  const path = resolve(cwd, out);
  if (sources.length === 1 && !(await isFolder(path, out)) && only !== undefined)
    return refused([{ source: only, path }], sources);
  await mkdir(path, { recursive: true }).catch(() => {
    throw wrongCall("Bij meer bestanden moet --out een map zijn.", "With several files --out must be a folder.");
  });
  const names = namesOf(sources, ending);
  return refused(
    sources.map((source, index) => ({ source, path: join(path, names[index] ?? "") })),
    sources,
  );
}

/** The name of each file with another ending; with the name of its folder in front where two would be equal. */
function namesOf(sources: readonly SourceFile[], ending: string): readonly string[] {
  const short = sources.map(({ path }) => basename(path, extname(path)));
  const isTwice = (name: string) => short.filter((other) => other === name).length > 1;
  return sources.map(({ folder }, index) => {
    const name = short[index] ?? "";
    return (isTwice(name) ? `${basename(folder)}-${name}` : name) + ending;
  });
}

async function isFolder(path: string, given: string): Promise<boolean> {
  if (given.endsWith("/") || given.endsWith(sep)) return true;
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function refused(targets: readonly Target[], sources: readonly SourceFile[]): readonly Target[] {
  refuseOverwriting(
    targets.flatMap(({ path }) => path ?? []),
    sources,
  );
  return targets;
}

/** Throws a sentence where two files would have one path, or one that is read. */
export function refuseOverwriting(targets: readonly string[], sources: readonly SourceFile[]): void {
  const paths = new Set(targets);
  if (paths.size === targets.length && !sources.some(({ path }) => paths.has(path))) return;
  throw wrongCall(
    "Zo zou een bestand een ander overschrijven. Kies een andere map of naam met --out.",
    "This way one file would overwrite another. Choose another folder or name with --out.",
  );
}
