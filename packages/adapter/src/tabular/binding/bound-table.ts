import type { Finding, LocalizedText, Place, Rule, RuleParameters } from "@jobcoach/core";
import { findingOf } from "@jobcoach/core";
import { columnLetter } from "@jobcoach/sheets";
import type { ProfileTable } from "../profile/profile.ts";
import type { Slot } from "../profile/slots.ts";
import type { ColumnReader } from "./column-reader.ts";

/** A column of the profile at its place in the file. */
export interface BoundColumn {
  readonly index: number;
  readonly slot: Slot;
  /** Where the value goes in the values of a row. */
  readonly at: number;
  /** The name in the file, as far as it may be shown. */
  readonly name: string;
  readonly read: ColumnReader;
  readonly needed: boolean;
  /** Texts of findings on this column, made once; rows by the thousand may have the same fault. */
  readonly texts: Map<Rule | RuleParameters, FindingTexts>;
}

interface FindingTexts {
  readonly message: LocalizedText;
  readonly remedy: LocalizedText;
}

/** A table of the profile, bound to the header of one file. */
export interface BoundTable {
  readonly table: ProfileTable;
  readonly columns: readonly BoundColumn[];
  readonly columnOf: ReadonlyMap<Slot, BoundColumn>;
  readonly constants: readonly { readonly at: number; readonly value: string }[];
  /** The sheet where the file has sheets. */
  readonly sheet: string | undefined;
  /** Names of columns without which no row can be used. */
  readonly unusable: readonly string[];
  /** Whether a last day was given for rows that do not say it themselves. */
  readonly observedUntilGiven: boolean;
  /** Whether rows of other sheets refer to the rows of this table. */
  readonly isRoot: boolean;
}

/** Where a row or one of its cells stands. */
export function placeOf({ sheet }: BoundTable, line: number, column?: BoundColumn): Place {
  const place: Place = { line };
  if (sheet !== undefined) place.sheet = sheet;
  if (column === undefined) return place;
  place.column = column.name;
  if (sheet !== undefined) place.cell = `${columnLetter(column.index)}${line}`;
  return place;
}

/** A finding on a cell of a bound column; the texts are made once per column and rule, or per constant parameters of one. */
export function findingOn(
  table: BoundTable,
  line: number,
  column: BoundColumn,
  rule: Rule,
  parameters?: RuleParameters,
): Finding {
  const place = placeOf(table, line, column);
  const key = parameters ?? rule;
  const known = column.texts.get(key);
  if (known !== undefined) return { rule: rule.id, severity: rule.severity, level: rule.level, place, ...known };
  const finding = findingOf(rule, place, { column: column.name, ...parameters });
  column.texts.set(key, { message: finding.message, remedy: finding.remedy });
  return finding;
}
