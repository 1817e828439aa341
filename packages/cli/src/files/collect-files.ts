import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { SIDECAR } from "@jobcoach/adapter";
import { failed, wrongCall } from "../call/stop.ts";
import { plain } from "../text/plain.ts";

/** How the names of receipts end. */
export const RECEIPT_ENDING = ".receipt.json";

/** A file to be read: its path, its folder, and its name as the caller knows it. */
export interface SourceFile {
  readonly path: string;
  readonly folder: string;
  /** As it was given, or below the folder that was given; without control characters. */
  readonly name: string;
}

/**
 * The files that the arguments stand for, each once. A folder stands for the files in it and in its folders, sorted;
 * `delivery.json`, receipts, README files and names that start with a dot are never data. Throws a sentence where nothing is left.
 */
export async function collectFiles(given: readonly string[], cwd: string): Promise<readonly SourceFile[]> {
  if (given.length === 0)
    throw wrongCall(
      "Geef aan welk bestand of welke map. Zie --help voor een voorbeeld.",
      "Say which file or folder. See --help for an example.",
    );
  const found = new Map<string, SourceFile>();
  for (const argument of given) {
    const path = resolve(cwd, argument);
    for (const file of await filesAt(path, argument)) {
      if (!found.has(file.path)) found.set(file.path, file);
    }
  }
  const files = [...found.values()];
  if (files.length === 0)
    throw wrongCall(
      `Hier staan geen bestanden met gegevens: ${given.map(plain).join(", ")}.`,
      `There are no files with data here: ${given.map(plain).join(", ")}.`,
    );
  return files;
}

async function filesAt(path: string, name: string): Promise<readonly SourceFile[]> {
  const kind = await kindOf(path, name);
  if (kind === "file") return isData(path) ? [sourceFile(path, name)] : [];
  return await filesIn(path, name, 1);
}

async function filesIn(folder: string, name: string, levels: number): Promise<readonly SourceFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sorted = entries.filter((entry) => isData(entry.name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = sorted.map(async (entry) => {
    const [path, shown] = [join(folder, entry.name), join(name, entry.name)];
    const kind = entry.isSymbolicLink() ? await kindOf(path, shown) : entry.isDirectory() ? "folder" : "file";
    if (kind === "folder") return levels > 0 ? filesIn(path, shown, levels - 1) : [];
    return entry.isFile() || entry.isSymbolicLink() ? [sourceFile(path, shown)] : [];
  });
  return (await Promise.all(files)).flat();
}

async function kindOf(path: string, name: string): Promise<"file" | "folder"> {
  const shown = plain(name);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR")
      throw wrongCall(`Het bestand ${shown} bestaat niet.`, `The file ${shown} does not exist.`);
    throw failed(`Het bestand ${shown} is niet te lezen.`, `The file ${shown} cannot be read.`);
  });
  if (found.isDirectory()) return "folder";
  if (found.isFile()) return "file";
  throw wrongCall(`${shown} is geen gewoon bestand.`, `${shown} is not an ordinary file.`);
}

const sourceFile = (path: string, name: string): SourceFile => ({ path, folder: dirname(path), name: plain(name) });

function isData(path: string): boolean {
  const name = basename(path);
  return !name.startsWith(".") && name !== SIDECAR && !name.endsWith(RECEIPT_ENDING) && !/^readme/i.test(name);
}
