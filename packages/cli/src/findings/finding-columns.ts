import { findingHeader as header, findingRow as row } from "@jobcoach/adapter";
import type { Finding, Language } from "@jobcoach/core";
import type { Cell } from "@jobcoach/sheets";

const fileHeader: Readonly<Record<Language, string>> = { nl: "Bestand", en: "File" };

/** A finding with the name of its file, where there are several files. */
export interface FindingOfFile {
  readonly finding: Finding;
  readonly file?: string;
}

/** The header of a list of findings; with the name of the file in front where there are several. */
export const findingHeader = (language: Language, withFile: boolean): readonly string[] =>
  withFile ? [fileHeader[language], ...header(language)] : header(language);

/** A finding as a row of the list. */
export const findingRow = ({ finding, file }: FindingOfFile, language: Language): readonly Cell[] =>
  file === undefined ? row(finding, language) : [file, ...row(finding, language)];
