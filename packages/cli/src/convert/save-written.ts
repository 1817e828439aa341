import { mkdir } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { WrittenFile } from "@jobcoach/adapter";
import { wrongCall } from "../call/stop.ts";
import type { SourceFile } from "../files/collect-files.ts";
import { spoolBeside } from "../files/spool.ts";
import { refuseOverwriting } from "./targets.ts";

interface Saving {
  readonly source: SourceFile;
  readonly sources: readonly SourceFile[];
  /** A path with this ending was made up by us and gets the extension of the file. */
  readonly path: string;
  readonly ending: string;
}

/** Saves what was written and says where: a file, or the folder of the files where each table has its own. */
export async function saveWritten(written: WrittenFile, saving: Saving): Promise<string> {
  const { path, ending, sources } = saving;
  if (written.table !== undefined) return saveTables([written, ...(written.others ?? [])], saving);
  const target = path.endsWith(ending) ? path + written.extension : path;
  refuseOverwriting([target], sources);
  await save(target, written.bytes);
  return target;
}

/** A file per table in a folder, named after the source, the format and the table. */
async function saveTables(files: readonly WrittenFile[], { source, sources, path, ending }: Saving): Promise<string> {
  const isMadeUp = path.endsWith(ending);
  const folder = isMadeUp ? dirname(path) : path;
  const name = isMadeUp ? basename(path) : basename(source.path, extname(source.path)) + ending;
  const targets = files.map(({ table, extension }) => join(folder, `${name}.${table}${extension}`));
  if (!isMadeUp && files.some(({ extension }) => extname(path).toLowerCase() === extension)) throw notAFolder();
  refuseOverwriting(targets, sources);
  await mkdir(folder, { recursive: true }).catch(() => {
    throw notAFolder();
  });
  for (const [index, { bytes }] of files.entries()) await save(targets[index] ?? "", bytes);
  return folder;
}

const notAFolder = () =>
  wrongCall(
    "In dit format krijgt elke tabel een eigen bestand. Noem achter --out een map.",
    "In this format every table has a file of its own. Name a folder with --out.",
  );

async function save(path: string, bytes: Uint8Array): Promise<void> {
  const spool = await spoolBeside(path);
  try {
    await spool.write(bytes);
    await spool.moveTo(path);
  } catch (error) {
    await spool.remove();
    throw error;
  }
}
