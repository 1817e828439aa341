import { extname, resolve } from "node:path";
import { findMunicipality } from "@jobcoach/core";
import { exportFigures, type Figure, type FigureFormatId, figureFormats, ownFile } from "@jobcoach/outcomes";
import type { Call } from "../call/call.ts";
import { wrongCall } from "../call/stop.ts";
import type { SourceFile } from "../files/collect-files.ts";
import { spoolBeside } from "../files/spool.ts";

/** Where the figures are to be written and in which form. */
export interface FiguresFile {
  readonly path: string;
  readonly format: FigureFormatId;
}

/** The file behind `--out`, the form by the end of its name; refused before anything is read where that cannot be. */
export function figuresFileOf(call: Call, sources: readonly SourceFile[]): FiguresFile | undefined {
  const given = call.value("out");
  if (given === undefined) return undefined;
  const path = resolve(call.io.cwd, given);
  const formats = Object.keys(figureFormats) as FigureFormatId[];
  const format = formats.find((id) => `.${figureFormats[id].extension}` === extname(path).toLowerCase());
  if (format === undefined)
    throw wrongCall(
      "De naam achter --out moet eindigen op .csv, .xlsx, .json of .jsonstat.",
      "The name of --out must end with .csv, .xlsx, .json or .jsonstat.",
    );
  if (sources.some((source) => source.path === path))
    throw wrongCall("--out wijst naar een bestand dat gelezen wordt.", "--out points to a file that is read.");
  return { path, format };
}

/** Writes all figures, marked as not for publication, to a file that only its owner may read. */
export async function writeFigures({ path, format }: FiguresFile, figures: readonly Figure[], { language }: Call) {
  const codes = new Set(figures.map(({ municipality }) => municipality));
  const names = [...codes].map((code) => [code, findMunicipality(code)?.name ?? code]);
  const file = ownFile(figures, { municipalityNames: Object.fromEntries(names) });
  const spool = await spoolBeside(path);
  try {
    await spool.write(await exportFigures(file, format, { language }));
    await spool.moveTo(path);
  } catch (error) {
    await spool.remove();
    throw error;
  }
}
