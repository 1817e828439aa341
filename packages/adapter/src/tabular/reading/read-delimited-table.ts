import { findingOf } from "@jobcoach/core";
import { chunksOf, readDelimited, type SheetRow, sniffDelimitedBlob } from "@jobcoach/sheets";
import type { ReadContext } from "../../contract/adapter.ts";
import { bindTable } from "../binding/bind-table.ts";
import { columnRules } from "../binding/column-rules.ts";
import type { Profile, ProfileTable } from "../profile/profile.ts";
import { silentReport } from "../record/record-report.ts";
import { readSlot, readValues } from "../record/row-values.ts";
import type { TabularRecord } from "../record/tabular-record.ts";
import { findHeader } from "./find-header.ts";
import { createRowCutter } from "./table-rows.ts";
import { observedUntilInTitle } from "./title-line.ts";

const observedUntilOf = readSlot("delivery.observedUntil");

/** Reads the one table of a delimited file: titles, header, rows. */
export async function* readDelimitedTable(
  file: Blob,
  profile: Profile,
  context: ReadContext,
): AsyncGenerator<readonly TabularRecord[]> {
  const [table] = profile.tables as [ProfileTable];
  const { dialect } = await sniffDelimitedBlob(file);
  if (profile.container.kind === "delimited" && dialect.delimiter !== profile.container.delimiter) {
    context.onFinding(findingOf(columnRules["other-delimiter"], { line: 1 }));
  }
  const batches = readDelimited(chunksOf(file), { dialect, onFinding: context.onFinding });
  let unreadable = 0;
  let cut: ReturnType<typeof createRowCutter> | undefined;
  for await (const batch of batches) {
    unreadable = reportRejected(batches.counts.rejectedRows, unreadable, context);
    let rows = batch;
    if (cut === undefined) {
      const start = startTable(batch, profile, table, context);
      cut = start.cut;
      rows = start.rows;
    }
    const records: TabularRecord[] = [];
    for (const row of rows) {
      const record = cut(row);
      if (record !== undefined) records.push(record);
    }
    if (batch !== rows) declareFirst(records, context);
    if (records.length > 0) yield records;
  }
  reportRejected(batches.counts.rejectedRows, unreadable, context);
}

/** Finds the header in the first rows; without one the first row is taken for it, so that each column is named as unknown. */
function startTable(batch: readonly SheetRow[], profile: Profile, table: ProfileTable, context: ReadContext) {
  const header = findHeader(batch, table) ?? batch[0] ?? { line: 1, cells: [] };
  const titles = batch.filter((row) => row.line < header.line).map((row) => row.cells.join(" ").trim());
  const observedUntil = observedUntilInTitle(titles, profile, context.onFinding);
  if (observedUntil !== undefined) context.declare({ observedUntil });
  const observedUntilGiven = context.given.observedUntil !== undefined;
  const bound = bindTable({ profile, table, header, observedUntilGiven, onFinding: context.onFinding });
  return { cut: createRowCutter(bound, header.cells, context), rows: batch.filter((row) => row.line > header.line) };
}

/** Where every row says until when it speaks, the first one that does speaks for the delivery. */
function declareFirst(records: readonly TabularRecord[], context: ReadContext): void {
  if (records[0]?.table.columnOf.has("delivery.observedUntil") !== true) return;
  for (const record of records) {
    const observedUntil = observedUntilOf(readValues(record, silentReport));
    if (observedUntil === undefined) continue;
    context.declare({ observedUntil });
    return;
  }
}

function reportRejected(now: number, before: number, context: ReadContext): number {
  if (now > before) context.onRejectedRecord(now - before);
  return now;
}
