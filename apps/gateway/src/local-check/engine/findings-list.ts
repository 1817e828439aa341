import { findingHeader, findingRow } from "@jobcoach/adapter";
import type { Finding, Language } from "@jobcoach/core";
import { type Cell, writeWorkbook } from "@jobcoach/sheets";

/** A workbook is made in memory, and nobody mends more than this by hand. */
const ROWS_KEPT = 100_000;

/** Keeps the findings of a check as rows of a list. */
export function createFindingsList(language: Language) {
  const rows: (readonly Cell[])[] = [];
  let omitted = 0;
  return {
    add(findings: readonly Finding[], file: string) {
      for (const finding of findings)
        if (rows.length >= ROWS_KEPT) omitted++;
        else rows.push([file, ...findingRow(finding, language)]);
    },
    /** The list as a workbook, and how many findings did not fit. Texts that a spreadsheet would calculate are escaped. */
    async workbook() {
      const header = [language === "nl" ? "Bestand" : "File", ...findingHeader(language)];
      const name = language === "nl" ? "Meldingen" : "Findings";
      const bytes = await writeWorkbook([{ name, rows: [header, ...rows] }]);
      const content = new Blob([bytes as BlobPart], { type: WORKBOOK });
      return { content, name: `${name.toLowerCase()}.xlsx`, omitted };
    },
  };
}

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export type FindingsList = ReturnType<typeof createFindingsList>;
