import type { Language } from "@jobcoach/core";
import { exportFigures, type FigureFormatId, figureFormats, releaseFile } from "@jobcoach/outcomes";
import type { Database } from "../db/database.ts";
import { type GatewayContext, languageOf } from "../http/context.ts";
import { problem } from "../problem.ts";
import type { KnownRelease } from "../releases/find-releases.ts";
import { findRows, hasMoreRows, type RowFilter } from "../releases/find-rows.ts";
import { sendMade } from "../releases/send-made.ts";

/** The media types in which published figures can be had, JSON first. */
export const outcomeTypes = [
  figureFormats.json.mediaType,
  figureFormats.csv.mediaType,
  figureFormats.xlsx.mediaType,
  figureFormats.jsonstat.mediaType,
] as const;

export type FileMediaType = Exclude<(typeof outcomeTypes)[number], "application/json">;

const formatOf: Readonly<Record<FileMediaType, Exclude<FigureFormatId, "json">>> = {
  "text/csv": "csv",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  "application/json-stat+json": "jsonstat",
};

/** Which rows somebody wants, in which form, in which language; that of the request unless told. */
export interface WantedFile {
  readonly wanted: RowFilter;
  readonly mediaType: FileMediaType;
  readonly language?: Language;
}

/**
 * A file comes together in memory, so it holds some tables and not a release as a whole. No row has more than 16 numbers, but the few
 * of associations, so that these fit in a sheet.
 */
const MOST_ROWS = 60_000;

/** Rows of a release as a file. */
export async function sendFigures(
  context: GatewayContext,
  database: Database,
  { release, fingerprint }: KnownRelease,
  { wanted, mediaType, language = languageOf(context) }: WantedFile,
): Promise<Response> {
  const format = formatOf[mediaType];
  const headers = {
    "content-type": format === "csv" ? `${mediaType}; charset=utf-8; header=present` : mediaType,
    "content-disposition": `attachment; filename="jobcoach-${release.number}.${figureFormats[format].extension}"`,
    "content-language": language,
    vary: "accept, accept-language",
  };
  if (await hasMoreRows(database, release.number, wanted, MOST_ROWS)) return problem(context, "too-many-figures");
  return sendMade(context, { of: { fingerprint }, mediaType, language, headers }, async function* () {
    const rows = await findRows(database, release.number, wanted);
    yield await exportFigures(releaseFile({ ...release, rows }), format, { language });
  });
}
