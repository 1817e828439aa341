import { constants, openAsBlob } from "node:fs";
import { access } from "node:fs/promises";
import { failed } from "../call/stop.ts";
import type { SourceFile } from "./collect-files.ts";

/** The file as a blob that is read from disk piece by piece. */
export async function openFile({ path, name }: SourceFile): Promise<Blob> {
  try {
    await access(path, constants.R_OK);
    return await openAsBlob(path);
  } catch {
    throw failed(`Het bestand ${name} is niet te lezen.`, `The file ${name} cannot be read.`);
  }
}

/** Lets the caller see how far a blob was read: the end of the piece that was asked for last, in bytes. */
export function watchReading(file: Blob): { readonly file: Blob; readonly position: () => number } {
  let position = 0;
  const slice = (start?: number, end?: number, type?: string) => {
    position = Math.min(end ?? file.size, file.size);
    return Blob.prototype.slice.call(file, start, end, type);
  };
  Object.defineProperty(file, "slice", { value: slice });
  return { file, position: () => position };
}
