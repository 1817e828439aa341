import type { Language } from "@jobcoach/core";
import type { FigureFile } from "./figure-file.ts";
import { type CsvOptions, writeFiguresCsv } from "./write-csv.ts";
import { writeFiguresJson } from "./write-json.ts";
import { writeFiguresJsonStat } from "./write-json-stat.ts";
import { writeFiguresXlsx } from "./write-xlsx.ts";

interface FigureFormat {
  /** The end of a file name, without point. */
  readonly extension: string;
  readonly mediaType: string;
}

/**
 * The forms in which figures can be had. JSON-stat has no registered media type; statistical services use
 * `application/json-stat+json`.
 */
export const figureFormats = {
  csv: { extension: "csv", mediaType: "text/csv" },
  xlsx: { extension: "xlsx", mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  json: { extension: "json", mediaType: "application/json" },
  jsonstat: { extension: "jsonstat", mediaType: "application/json-stat+json" },
} as const satisfies Record<string, FigureFormat>;

export type FigureFormatId = keyof typeof figureFormats;

/** The bytes of a file with figures in one of the forms; equal files give equal bytes. Dutch unless another language is given. */
export async function exportFigures(
  file: FigureFile,
  format: FigureFormatId,
  options: CsvOptions & { readonly language?: Language } = {},
): Promise<Uint8Array> {
  if (format === "csv") return writeFiguresCsv(file, options);
  if (format === "xlsx") return writeFiguresXlsx(file, options);
  if (format === "json") return writeFiguresJson(file);
  return writeFiguresJsonStat(file, options);
}
