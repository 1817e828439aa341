import type { CalendarDate, End, LocalizedText, PartialMetadata, Rule, YesNoUnknown } from "@jobcoach/core";
import type { PersonNumber } from "./person-number.ts";
import type { TemplateRecord } from "./template-record.ts";

/**
 * What the text of a column is read as. `text` is known and never read: names, and free text, of which `neverWritten` leaves
 * even the header out of what is written; `words` goes to the mapping as
 * it stands, because only some of its words mean something.
 */
export type ColumnKind =
  | { readonly kind: "person" | "bsn" | "reference" | "employer-number" }
  | { readonly kind: "date" | "end" | "flag" | "percent" | "mark" | "words" }
  | { readonly kind: "whole" | "decimal"; readonly least: number; readonly most: number }
  | { readonly kind: "code"; readonly codes: Readonly<Record<string, string>> }
  | { readonly kind: "text"; readonly mayHoldHealth?: true; readonly neverWritten?: true };

/**
 * A column of a template: what it holds, and under which other names it may stand. `required: "column"` means that the column
 * must be there because its silence would be read as a statement (an end date); `"value"` means that every row must fill it.
 */
export type TemplateColumn = ColumnKind & {
  readonly aliases?: readonly string[];
  readonly required?: "value" | "column";
};

export type TemplateColumns = Readonly<Record<string, TemplateColumn>>;

/** A table of a template: a file of its own, a sheet of a workbook or an array in JSON, under its name. */
export interface TemplateTable<Columns extends TemplateColumns = TemplateColumns> {
  readonly name: string;
  readonly columns: Columns;
  /** The column whose text goes along with findings as the sender's own reference. */
  readonly reference?: string;
  /** The columns that name a record where several may have the same name; those are numbered in the order of the file. */
  readonly numberedBy?: readonly string[];
  /** The columns that together name a record of which there is one; the second that fills them all with the same is refused. */
  readonly uniqueBy?: readonly string[];
  /** From which column a field of a fact comes, as `kind.field`; a finding about the fact names that column. */
  readonly columnOfFact?: Readonly<Record<string, string>>;
}

/** A layout of this project as plain data: its tables, carried by CSV (one table), XLSX or JSON (one or more). */
export interface Template {
  /** The name and version of the layout; a JSON file starts with it as its property `schema`. */
  readonly schema: string;
  readonly title: LocalizedText;
  readonly tables: readonly TemplateTable[];
  /** Whether columns that the layout lacks are refused, since one may be renamed, or passed over with a notice. */
  readonly otherColumns: "refuse" | "pass-over";
  /** What a file with these tables says about the delivery. */
  declares?(tables: readonly string[]): PartialMetadata;
  /** Made once per file; told each record in the order of the tables, it says what is wrong with it among the others. */
  watch?(): (record: TemplateRecord) => readonly Rule[];
}

/** Declares a table, so that the values of its rows are typed by its columns. */
export const defineTable = <const Columns extends TemplateColumns>(
  table: TemplateTable<Columns>,
): TemplateTable<Columns> => table;

/** What the rows of a table hold once they were read; `undefined` where nothing is known. */
export type RowOf<Columns extends TemplateColumns> = {
  readonly [Name in keyof Columns]: ValueOf<Columns[Name]> | undefined;
};

type ValueOf<Column extends TemplateColumn> = Column extends { readonly codes: infer Codes }
  ? Codes[keyof Codes]
  : Column["kind"] extends keyof ValueOfKind
    ? ValueOfKind[Column["kind"]]
    : never;

interface ValueOfKind {
  readonly person: PersonNumber;
  readonly bsn: string;
  readonly reference: string;
  readonly "employer-number": string;
  readonly date: CalendarDate;
  readonly end: End;
  readonly flag: YesNoUnknown;
  readonly percent: number;
  readonly mark: number;
  readonly words: string;
  readonly whole: number;
  readonly decimal: number;
  readonly text: never;
}
