import type { Rule } from "@jobcoach/core";
import type { RawRecord } from "../contract/adapter.ts";
import type { ColumnReader } from "./column-reader.ts";
import type { TemplateTable } from "./template.ts";

/** A column of the template as it stands in one file. */
export interface BoundColumn {
  readonly name: string;
  /** Its name in the file, as far as it may be shown. */
  readonly shown: string;
  readonly read: ColumnReader;
  readonly needed: boolean;
  /** The letter of the column in a sheet. */
  readonly letter?: string;
}

/** A table of the template, bound to one file. */
export interface BoundTable {
  readonly table: TemplateTable;
  readonly columns: readonly BoundColumn[];
  /** Names of columns without which no row can be used. */
  readonly unusable: readonly string[];
}

/** A row or object as it was cut from the file: one text per bound column, as written, empty where there is none. */
export interface TemplateRecord extends RawRecord {
  readonly bound: BoundTable;
  readonly cells: readonly string[];
  /** Which of several records with the same name this is, from 1. */
  readonly ordinal: number;
  /** What the reader saw wrong: with a column, or with the record as a whole. */
  readonly faults: readonly RecordFault[];
}

export interface RecordFault {
  readonly rule: Rule;
  readonly column?: string;
}
