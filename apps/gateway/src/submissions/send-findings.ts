import { findingHeader, findingRow } from "@jobcoach/adapter";
import type { Finding, Language } from "@jobcoach/core";
import { writeDelimited, writeWorkbook } from "@jobcoach/sheets";
import { type GatewayContext, languageOf } from "../http/context.ts";

const CSV = "text/csv";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The forms in which findings can be had: by page, or whole as a file. */
export const findingTypes = ["application/json", CSV, XLSX] as const;
export type FindingFileType = typeof CSV | typeof XLSX;

const NAMES: Readonly<Record<Language, string>> = { nl: "Meldingen", en: "Findings" };

/** All findings that were kept, as a file in the language of the request unless told. */
export async function sendFindings(
  context: GatewayContext,
  findings: readonly Finding[],
  mediaType: FindingFileType,
  language: Language = languageOf(context),
) {
  const name = NAMES[language];
  const rows = [findingHeader(language), ...findings.map((finding) => findingRow(finding, language))];
  const isCsv = mediaType === CSV;
  const bytes = isCsv
    ? new TextEncoder().encode(`\ufeff${writeDelimited(rows)}`)
    : await writeWorkbook([{ name, rows }]);
  return context.body(bytes, 200, {
    "content-type": isCsv ? `${CSV}; charset=utf-8; header=present` : XLSX,
    "content-disposition": `attachment; filename="${name.toLowerCase()}.${isCsv ? "csv" : "xlsx"}"`,
    "content-language": language,
    vary: "accept, accept-language",
  });
}
