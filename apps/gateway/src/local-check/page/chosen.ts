import type { ChosenFile } from "../engine/messages.ts";

/** The files of an input, by the names that their folder gives them. */
export const filesOf = (files: FileList | null): readonly ChosenFile[] =>
  [...(files ?? [])].map((content) => ({ name: content.webkitRelativePath || content.name, content }));

/** The files that were dropped, those in dropped folders too. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly ChosenFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return filesOf(files);
  return (await Promise.all(entries.map(filesIn))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  if (entry.isFile) {
    const content = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ name: entry.fullPath.replace(/^\//, ""), content }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: FileSystemEntry[] = [];
  // A reader gives a folder in parts, and nothing when it is done.
  for (let some = await readSome(reader); some.length > 0; some = await readSome(reader)) all.push(...some);
  return (await Promise.all(all.map(filesIn))).flat();
}

const readSome = (reader: FileSystemDirectoryReader) =>
  new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
