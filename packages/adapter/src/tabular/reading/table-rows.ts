import { type Finding, findingOf } from "@jobcoach/core";
import { checkRowLength, type SheetRow } from "@jobcoach/sheets";
import { shownReference } from "../../findings/shown-reference.ts";
import type { BoundTable } from "../binding/bound-table.ts";
import { placeOf } from "../binding/bound-table.ts";
import { columnRules } from "../binding/column-rules.ts";
import { nameBy } from "../record/record-names.ts";
import { silentReport } from "../record/record-report.ts";
import { readValues } from "../record/row-values.ts";
import type { TabularRecord } from "../record/tabular-record.ts";
import { headerRepeater } from "./repeated-header.ts";
import { isTotalLine, recordCellsOf } from "./total-line.ts";

export interface RowSink {
  onFinding(finding: Finding): void;
  onRejectedRecord(count: number): void;
}

/**
 * Turns rows below the header into records. A total and a repeated header are passed over with a notice; a row of another
 * width is rejected, since its cells may stand in the wrong columns. The rows of a sheet may stop at their last filled cell.
 */
export function createRowCutter(table: BoundTable, header: readonly string[], sink: RowSink) {
  const width = header.findLastIndex((cell) => cell.trim() !== "") + 1;
  const repeatsHeader = headerRepeater(header);
  const referenceAt = table.columnOf.get(table.table.trajectory[0] ?? "trajectory.ref")?.index;
  const recordCells = recordCellsOf(table);
  const isSheet = table.sheet !== undefined;
  const numbers = table.table.numbered === true ? new Map<string, number>() : undefined;

  return (row: SheetRow): TabularRecord | undefined => {
    const { line, cells } = row;
    const skipped = isTotalLine(cells, recordCells)
      ? "total-line"
      : repeatsHeader(cells)
        ? "header-repeated"
        : undefined;
    if (skipped !== undefined) {
      sink.onFinding(findingOf(columnRules[skipped], placeOf(table, line)));
      return undefined;
    }
    const fault = isSheet && cells.length < width ? undefined : checkRowLength(row, width);
    if (fault !== undefined) {
      sink.onFinding(isSheet ? { ...fault, place: placeOf(table, line) } : fault);
      sink.onRejectedRecord(1);
      return undefined;
    }
    const reference = shownReference(textAt(cells, referenceAt), textAt(cells, recordCells.bsn));
    const record = {
      place: placeOf(table, line),
      table,
      line,
      cells,
      ...(reference === undefined ? {} : { reference }),
    };
    return numbers === undefined ? record : { ...record, ordinal: nextNumber(numbers, record) };
  };
}

const textAt = (cells: readonly string[], at: number | undefined) =>
  at === undefined ? "" : (cells[at]?.trim() ?? "");

/** Which record of that name this is. */
function nextNumber(numbers: Map<string, number>, record: TabularRecord): number {
  const name = nameBy(record.table.table.record, readValues(record, silentReport));
  const number = (numbers.get(name) ?? 0) + 1;
  numbers.set(name, number);
  return number;
}
