import type { FigureFile } from "./figure-file.ts";

/** The file as a JSON document in UTF-8; `FigureFile` is its schema. Keys stand in a fixed order: equal files give equal bytes. */
export const writeFiguresJson = (file: FigureFile): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(file, null, 1)}\n`);
