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
