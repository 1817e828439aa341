import type { Rule } from "@jobcoach/core";
import { columnRules } from "../tabular/binding/column-rules.ts";
import { isTotalLine } from "../tabular/reading/total-line.ts";
import type { BoundTable } from "./template-record.ts";

/** The rule to report when a row is a total below the records, and no record. */
export function isTotalRow(
  { table, columns }: BoundTable,
  places: readonly number[],
  cells: readonly string[],
): Rule | undefined {
  const placeOf = (kinds: readonly string[]) =>
    columns.flatMap(({ name }, at) => (kinds.includes(table.columns[name]?.kind ?? "") ? (places[at] ?? []) : []));
  const [bsn] = placeOf(["person", "bsn"]);
  return isTotalLine(cells, { bsn, others: placeOf(["date", "reference"]) }) ? columnRules["total-line"] : undefined;
}
