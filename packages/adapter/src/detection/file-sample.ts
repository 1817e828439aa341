import type { DelimitedDialect } from "@jobcoach/sheets";

/** What kind of container a file is, by its content and not by its name. */
export type Container =
  | "delimited"
  | "workbook"
  | "xml"
  | "ndjson"
  | "zip"
  | "old-excel"
  | "html"
  | "pdf"
  | "json"
  | "gzip"
  | "empty"
  | "binary";

/**
 * The head of a table: title lines before the header, the header, and some rows after it. Of a list of objects in JSON its
 * name, empty where the document is the list, and as header the names in its first objects; its rows are left out.
 */
export interface TableSample {
  readonly name: string;
  readonly preamble: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The first elements of an XML document or of those in a zip, from the root down: local name and namespace. */
export interface XmlNameSample {
  readonly local: string;
  readonly namespace: string;
}

/** What adapters look at to recognise a file: prepared once, small, the same for all of them. */
export interface FileSample {
  readonly container: Container;
  readonly bytes: number;
  readonly dialect?: DelimitedDialect;
  readonly tables: readonly TableSample[];
  readonly elements: readonly XmlNameSample[];
  /** First line of a file that holds one JSON object per line. */
  readonly firstLine?: string;
  /** What a JSON document says at its top to be, as its text `schema`. */
  readonly schema?: string;
}
