import type { LocalizedText } from "@jobcoach/core";
import type { DateOrder, DecimalMark } from "../../tabular/profile/profile.ts";
import type { Slot } from "../../tabular/profile/slots.ts";
import type { ColumnProfile } from "../columns/column-profile.ts";

/** A slot that a column may be meant for, and how sure that is, from 0 to 1. */
export interface Alternative {
  readonly slot: Slot;
  readonly confidence: number;
}

/** What is proposed for one column. A slot is proposed only where it is sure enough; else the column is not used. */
export interface ColumnProposal {
  readonly column: ColumnProfile;
  readonly slot: Slot | undefined;
  readonly confidence: number;
  readonly reason: LocalizedText;
  readonly alternatives: readonly Alternative[];
  /** For a column of codes: what each spelling means, and how many spellings have no meaning yet. */
  readonly codes?: Readonly<Record<string, string>>;
  readonly codesMissing?: number;
  /** Spellings without a meaning that occur often enough to be shown. */
  readonly codesOpen?: readonly string[];
  readonly unit?: "hours";
}

export interface TableProposal {
  readonly sheet: string;
  readonly columns: readonly ColumnProposal[];
  /** Slots without which the rows cannot be read and that no column fills; where several stand together one is enough. */
  readonly missing: readonly (readonly Slot[])[];
  /** What holds for all rows because the headers or a title say so, and is in no column. */
  readonly constants: Readonly<Partial<Record<Slot, string>>>;
  /** A title above the header that ends with the last day, with `{date}` in its place. */
  readonly preamble?: string;
}

export interface MappingProposal {
  readonly dateOrder: DateOrder;
  readonly decimalMark: DecimalMark;
  /** What was seen of notations that can be mistaken or cannot be read. */
  readonly remarks: readonly LocalizedText[];
  readonly tables: readonly TableProposal[];
}
