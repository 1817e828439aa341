import type { Language } from "@jobcoach/core";
import { exportFigures, type FigureFormatId, figureFormats, type Release, releaseFile } from "@jobcoach/outcomes";
import { type GatewayContext, languageOf } from "../http/context.ts";

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

/** Rows of a release as a file, in the language of the request unless told. */
export async function sendFigures(
  context: GatewayContext,
  release: Release,
  mediaType: FileMediaType,
  language: Language = languageOf(context),
) {
  const format = formatOf[mediaType];
  const bytes = await exportFigures(releaseFile(release), format, { language });
  const name = `jobcoach-${release.number}.${figureFormats[format].extension}`;
  return context.body(bytes.slice(), 200, {
    "content-type": format === "csv" ? `${mediaType}; charset=utf-8; header=present` : mediaType,
    "content-disposition": `attachment; filename="${name}"`,
    "content-language": language,
    vary: "accept, accept-language",
  });
}
