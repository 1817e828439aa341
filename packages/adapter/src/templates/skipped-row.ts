import type { Rule } from "@jobcoach/core";
import { columnRules } from "../tabular/binding/column-rules.ts";
import { headerRepeater } from "../tabular/reading/repeated-header.ts";
import { isTotalLine } from "../tabular/reading/total-line.ts";
import type { BoundTable } from "./template-record.ts";

/** Says of each row below a header which rule to report when it is a total or repeats the header, and no record. */
export function skippedRows(
  { table, columns }: BoundTable,
  places: readonly number[],
  header: readonly string[],
): (cells: readonly string[]) => Rule | undefined {
  const placeOf = (kinds: readonly string[]) =>
    columns.flatMap(({ name }, at) => (kinds.includes(table.columns[name]?.kind ?? "") ? (places[at] ?? []) : []));
  const [bsn] = placeOf(["person", "bsn"]);
  const recordCells = { bsn, others: placeOf(["date", "reference"]) };
  const repeatsHeader = headerRepeater(header);
  return (cells) => {
    if (isTotalLine(cells, recordCells)) return columnRules["total-line"];
    return repeatsHeader(cells) ? columnRules["header-repeated"] : undefined;
  };
}
