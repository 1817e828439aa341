import type { Rule } from "@jobcoach/core";
import type { RawRecord } from "../../contract/adapter.ts";
import type { BoundTable } from "../binding/bound-table.ts";
import type { Slot } from "../profile/slots.ts";

/** A row as it was cut from the file, with what it needs to be understood on its own. */
export interface TabularRecord extends RawRecord {
  readonly table: BoundTable;
  readonly line: number;
  readonly cells: readonly string[];
  /** The row of another sheet that knows the person; `null` where the reference leads nowhere. */
  readonly root?: TabularRecord | null;
  /** Which of several records with the same name this is, from 1. */
  readonly ordinal?: number;
  /** What the reader saw wrong with the row among the others. */
  readonly fault?: Rule;
  /** What mapping this row gave, kept for the rows that refer to it. Mapping it again would give the same. */
  outcome?: RootOutcome;
}

/** What rows that refer to another row need of it; many are kept, so nothing else is. */
export interface RootOutcome {
  readonly accepted: boolean;
  readonly brings: ReadonlyMap<Slot, unknown>;
}
