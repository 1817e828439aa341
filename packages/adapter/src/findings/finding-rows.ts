import type { Finding, Language, LocalizedText, Severity } from "@jobcoach/core";
import type { Cell } from "@jobcoach/sheets";
import { messageInList } from "./message-in-list.ts";
import { columnOf, rowOf } from "./place-in-sheet.ts";
import { quoteNames } from "./quote-names.ts";

const headers: Readonly<Record<Language, readonly string[]>> = {
  nl: ["Regel", "Ernst", "Rij", "Kolom", "Wat", "Hoe te herstellen"],
  en: ["Rule", "Severity", "Row", "Column", "What", "How to mend"],
};

/** How serious, in words. */
export const severityWords: Readonly<Record<Severity, LocalizedText>> = {
  error: { nl: "fout", en: "error" },
  warning: { nl: "waarschuwing", en: "warning" },
  notice: { nl: "opmerking", en: "notice" },
};

/** The header of a list of findings. */
export const findingHeader = (language: Language): readonly string[] => headers[language];

/** A finding as a row of the list. */
export const findingRow = (finding: Finding, language: Language): readonly Cell[] => [
  finding.rule,
  severityWords[finding.severity][language],
  rowOf(finding.place) ?? null,
  columnOf(finding.place) ?? null,
  quoteNames(messageInList(finding)[language]),
  quoteNames(finding.remedy[language]),
];
