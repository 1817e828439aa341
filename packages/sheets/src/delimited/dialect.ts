/**
 * Words of this package. A *delimited* file is text with one delimiter (CSV, TSV). A *workbook* is an XLSX file; it holds
 * *sheets*. Both give *rows*: cells exactly as written, and the *line* (delimited) or row number (sheet) where the row
 * starts. *Preamble*: title lines above the *header*, the row with the names of the columns. A row is *rejected* when it
 * cannot be read as written; it is withheld, counted and explained by a finding.
 */
export type Delimiter = ";" | "," | "\t" | "|";

/** How the characters of a delimited file are stored. */
export type Encoding = "utf-8" | "windows-1252" | "utf-16le";

/** How a delimited file is written down; shown to the sender, who may correct it. */
export interface DelimitedDialect {
  readonly delimiter: Delimiter;
  readonly encoding: Encoding;
  /** Whether the first line only says which delimiter follows, as in `sep=;`. */
  readonly separatorLine: boolean;
}

/** The delimiters that are recognised, the Dutch default first. */
export const DELIMITERS: readonly Delimiter[] = [";", "\t", ",", "|"];
