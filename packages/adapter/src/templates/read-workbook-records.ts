import { findingOf } from "@jobcoach/core";
import { checkRowLength, openWorkbook, type RowBatches, type Sheet, type SheetRow } from "@jobcoach/sheets";
import type { ReadContext } from "../contract/adapter.ts";
import { normaliseKey } from "../values/normalise-key.ts";
import { bindHeader } from "./bind-columns.ts";
import type { RecordCutter } from "./cut-record.ts";
import { findTable } from "./find-table.ts";
import type { Template, TemplateTable } from "./template.ts";
import type { TemplateRecord } from "./template-record.ts";
import { templateRules } from "./template-rules.ts";

/** Reads the sheets of a workbook in the order of the template, whatever their order in the file. */
export async function* readWorkbookRecords(
  file: Blob,
  template: Template,
  context: ReadContext,
  cut: RecordCutter,
): AsyncGenerator<readonly TemplateRecord[]> {
  const workbook = await openWorkbook(file, { onFinding: context.onFinding });
  if (workbook === undefined) return;
  const tables = await tablesOf(workbook.sheets, template);
  if (tables.size === 0) return context.onFinding(findingOf(templateRules["no-table"]));
  for (const [index, sheet] of workbook.sheets.entries()) {
    if ([...tables.values()].includes(sheet)) continue;
    context.onFinding(findingOf(templateRules["table-not-read"], {}, { number: index + 1 }));
  }
  context.declare(template.declares?.([...tables.keys()].map(({ name }) => name)) ?? {});
  for (const [table, sheet] of tables) yield* readSheet(sheet, table, template, context, cut);
}

/** Sheets by name; a workbook with one sheet is known by its header. */
async function tablesOf(sheets: readonly Sheet[], template: Template): Promise<ReadonlyMap<TemplateTable, Sheet>> {
  const found = new Map<TemplateTable, Sheet>();
  for (const table of template.tables) {
    const sheet = sheets.find(({ name }) => normaliseKey(name) === normaliseKey(table.name));
    if (sheet !== undefined) found.set(table, sheet);
  }
  const [only] = sheets;
  if (found.size > 0 || only === undefined || sheets.length > 1) return found;
  for await (const batch of only.rows()) {
    const table = findTable(
      batch.map((row) => row.cells),
      template,
    )?.table;
    if (table !== undefined) found.set(table, only);
    break;
  }
  return found;
}

async function* readSheet(
  sheet: Sheet,
  table: TemplateTable,
  template: Template,
  context: ReadContext,
  cut: RecordCutter,
): AsyncGenerator<readonly TemplateRecord[]> {
  const batches = sheet.rows();
  let unreadable = 0;
  let start: ReturnType<typeof startSheet> | undefined;
  for await (const batch of batches) {
    unreadable = rejected(batches, unreadable, context);
    let rows = batch;
    if (start === undefined) {
      start = startSheet(batch, table, template, context);
      rows = start.rows;
    }
    const begun = start;
    const records = rows.flatMap((row) => recordOf(row, begun, table.name, context, cut));
    if (records.length > 0) yield records;
  }
  rejected(batches, unreadable, context);
}

function startSheet(batch: readonly SheetRow[], table: TemplateTable, template: Template, context: ReadContext) {
  const { onFinding, decimalMark = "." } = context;
  const at = findTable(
    batch.map((row) => row.cells),
    { ...template, tables: [table] },
  )?.at;
  const { cells, line } = batch[at ?? 0] ?? { cells: [], line: 1 };
  const bound = bindHeader({ template, table, cells, line, sheet: table.name, mark: decimalMark, onFinding });
  return { ...bound, rows: batch.slice((at ?? 0) + 1) };
}

/** The rows of a sheet may stop at their last filled cell. */
function recordOf(
  row: SheetRow,
  { bound, places, width, skip }: ReturnType<typeof startSheet>,
  sheet: string,
  { onFinding, onRejectedRecord }: ReadContext,
  cut: RecordCutter,
): readonly TemplateRecord[] {
  const { line, cells } = row;
  const skipped = skip(cells);
  if (skipped !== undefined) {
    onFinding(findingOf(skipped, { sheet, line }));
    return [];
  }
  const fault = cells.length > width ? checkRowLength(row, width) : undefined;
  if (fault !== undefined) {
    onFinding({ ...fault, place: { ...fault.place, sheet } });
    onRejectedRecord(1);
    return [];
  }
  const own = places.map((at) => cells[at] ?? "");
  return [cut(bound, own, { sheet, line }, [])];
}

function rejected({ counts }: RowBatches, before: number, { onRejectedRecord }: ReadContext): number {
  if (counts.rejectedRows > before) onRejectedRecord(counts.rejectedRows - before);
  return counts.rejectedRows;
}
