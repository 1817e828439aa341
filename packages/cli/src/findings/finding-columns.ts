import type { Finding, Language } from "@jobcoach/core";
import type { Cell } from "@jobcoach/sheets";
import { quoteNames } from "../text/quote-names.ts";
import { columnOf, rowOf } from "./describe-place.ts";
import { severityWords } from "./group-lines.ts";

const headers: Readonly<Record<Language, readonly string[]>> = {
  nl: ["Regel", "Ernst", "Rij", "Kolom", "Wat", "Hoe te herstellen"],
  en: ["Rule", "Severity", "Row", "Column", "What", "How to mend"],
};

const fileHeader: Readonly<Record<Language, string>> = { nl: "Bestand", en: "File" };

/** A finding with the name of its file, where there are several files. */
export interface FindingOfFile {
  readonly finding: Finding;
  readonly file?: string;
}

/** The header of a list of findings; with the name of the file in front where there are several. */
export const findingHeader = (language: Language, withFile: boolean): readonly string[] =>
  withFile ? [fileHeader[language], ...headers[language]] : headers[language];

/** A finding as a row of the list. */
export function findingRow({ finding, file }: FindingOfFile, language: Language): readonly Cell[] {
  const { rule, severity, place, message, remedy } = finding;
  const row = [
    rule,
    severityWords[severity][language],
    rowOf(place) ?? null,
    columnOf(place) ?? null,
    quoteNames(message[language]),
    quoteNames(remedy[language]),
  ];
  return file === undefined ? row : [file, ...row];
}
