import { findingOf } from "@jobcoach/core";
import { checkRowLength, chunksOf, readDelimited, type SheetRow, sniffDelimitedBlob } from "@jobcoach/sheets";
import type { ReadContext } from "../contract/adapter.ts";
import { bindHeader } from "./bind-columns.ts";
import type { RecordCutter } from "./cut-record.ts";
import { findTable } from "./find-table.ts";
import type { Template } from "./template.ts";
import type { TemplateRecord } from "./template-record.ts";
import { templateRules } from "./template-rules.ts";

/** Reads the one table of a delimited file. */
export async function* readDelimitedRecords(
  file: Blob,
  template: Template,
  context: ReadContext,
  cut: RecordCutter,
): AsyncGenerator<readonly TemplateRecord[]> {
  const { onFinding } = context;
  const { dialect } = await sniffDelimitedBlob(file);
  const batches = readDelimited(chunksOf(file), { dialect, onFinding });
  let unreadable = 0;
  let start: ReturnType<typeof startTable>;
  for await (const batch of batches) {
    unreadable = rejected(batches.counts.rejectedRows, unreadable, context);
    let rows = batch;
    if (start === undefined) {
      start = startTable(batch, template, context);
      if (start === undefined) return onFinding(findingOf(templateRules["no-table"], { line: 1 }));
      rows = start.rows;
    }
    const records = recordsOf(rows, start, context, cut);
    if (records.length > 0) yield records;
  }
  rejected(batches.counts.rejectedRows, unreadable, context);
}

function startTable(
  batch: readonly SheetRow[],
  template: Template,
  { onFinding, declare, decimalMark = "," }: ReadContext,
) {
  const found = findTable(
    batch.map((row) => row.cells),
    template,
  );
  const header = batch[found?.at ?? 0];
  if (found === undefined || header === undefined) return undefined;
  const { table, at } = found;
  declare(template.declares?.([table.name]) ?? {});
  const binding = { template, table, cells: header.cells, line: header.line, mark: decimalMark, onFinding };
  return { ...bindHeader(binding), rows: batch.slice(at + 1) };
}

function recordsOf(
  rows: readonly SheetRow[],
  { bound, places, width, skip }: NonNullable<ReturnType<typeof startTable>>,
  { onFinding, onRejectedRecord }: ReadContext,
  cut: RecordCutter,
): readonly TemplateRecord[] {
  return rows.flatMap((row) => {
    const { line, cells } = row;
    const skipped = skip(cells);
    const fault = skipped === undefined ? checkRowLength(row, width) : undefined;
    if (skipped !== undefined) onFinding(findingOf(skipped, { line }));
    if (fault !== undefined) {
      onFinding(fault);
      onRejectedRecord(1);
    }
    if (skipped !== undefined || fault !== undefined) return [];
    const own = places.map((at) => cells[at] ?? "");
    return [cut(bound, own, { line }, [])];
  });
}

function rejected(now: number, before: number, { onRejectedRecord }: ReadContext): number {
  if (now > before) onRejectedRecord(now - before);
  return now;
}
