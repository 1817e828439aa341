import { findingOf } from "@jobcoach/core";
import { openWorkbook, type SheetRow } from "@jobcoach/sheets";
import type { ReadContext } from "../../contract/adapter.ts";
import { normaliseKey } from "../../values/normalise-key.ts";
import { bindTable } from "../binding/bind-table.ts";
import type { BoundTable } from "../binding/bound-table.ts";
import { columnRules } from "../binding/column-rules.ts";
import type { Profile, ProfileTable } from "../profile/profile.ts";
import type { Slot } from "../profile/slots.ts";
import { recordRules } from "../record/record-rules.ts";
import type { TabularRecord } from "../record/tabular-record.ts";
import { findHeader } from "./find-header.ts";
import { readNotes } from "./notes-sheet.ts";
import { createRowCutter } from "./table-rows.ts";

type Workbook = NonNullable<Awaited<ReturnType<typeof openWorkbook>>>;
type Sheet = Workbook["sheets"][number];
/** Per sheet that others refer to: its rows by their reference. */
type Roots = Map<string, Map<string, TabularRecord>>;

/**
 * Reads the sheets of a workbook in the order in which they need each other, whatever their order in the file: remarks
 * first, then the sheets that others refer to, then the rest.
 */
export async function* readWorkbookTables(
  file: Blob,
  profile: Profile,
  context: ReadContext,
): AsyncGenerator<readonly TabularRecord[]> {
  const workbook = await openWorkbook(file, { onFinding: context.onFinding });
  if (workbook === undefined) return;
  const sheetOf = (name: string) => workbook.sheets.find((sheet) => normaliseKey(sheet.name) === normaliseKey(name));
  reportStrangeSheets(workbook, profile, context);
  await declareNotes(sheetOf, profile, context);
  const roots: Roots = new Map();
  for (const table of inOrderOfNeed(profile.tables)) {
    const sheet = sheetOf(table.sheet);
    if (sheet !== undefined) yield* readSheet(sheet, table, profile, roots, context);
    else reportMissing(table, context);
  }
}

/** A sheet without even a header says as little as no sheet: that nobody is on it cannot be told from a failed export. */
function reportMissing({ sheet, required }: ProfileTable, { onFinding }: ReadContext): void {
  onFinding(findingOf(columnRules[required ? "sheet-missing" : "sheet-missing-optional"], { sheet }, { sheet }));
}

const inOrderOfNeed = (tables: readonly ProfileTable[]) => [
  ...tables.filter((table) => table.join === undefined),
  ...tables.filter((table) => table.join !== undefined),
];

function reportStrangeSheets(workbook: Workbook, profile: Profile, context: ReadContext): void {
  const known = new Set([...profile.tables.map((table) => table.sheet), profile.notes?.sheet ?? ""].map(normaliseKey));
  for (const [index, sheet] of workbook.sheets.entries()) {
    if (known.has(normaliseKey(sheet.name))) continue;
    context.onFinding(findingOf(columnRules["sheet-not-read"], {}, { number: index + 1 }));
  }
}

const NOTE_ROWS = 100;

async function declareNotes(sheetOf: (name: string) => Sheet | undefined, profile: Profile, context: ReadContext) {
  const { notes } = profile;
  if (notes === undefined) return;
  const sheet = sheetOf(notes.sheet);
  if (sheet === undefined) {
    const place = { sheet: notes.sheet };
    context.onFinding(findingOf(columnRules["sheet-missing-optional"], place, { sheet: notes.sheet }));
    return;
  }
  const rows: SheetRow[] = [];
  for await (const batch of sheet.rows()) {
    rows.push(...batch);
    if (rows.length > NOTE_ROWS) break;
  }
  context.declare(readNotes(rows.slice(0, NOTE_ROWS), notes, profile, context.onFinding));
}

async function* readSheet(
  sheet: Sheet,
  table: ProfileTable,
  profile: Profile,
  roots: Roots,
  context: ReadContext,
): AsyncGenerator<readonly TabularRecord[]> {
  const observedUntilGiven = context.given.observedUntil !== undefined;
  const { onFinding } = context;
  const batches = sheet.rows();
  let unreadable = 0;
  let bound: BoundTable | undefined;
  let cut: ReturnType<typeof createRowCutter> | undefined;
  for await (const batch of batches) {
    if (batches.counts.rejectedRows > unreadable) context.onRejectedRecord(batches.counts.rejectedRows - unreadable);
    unreadable = batches.counts.rejectedRows;
    let rows = batch;
    if (bound === undefined || cut === undefined) {
      const header = findHeader(batch, table) ?? batch[0] ?? { line: 1, cells: [] };
      bound = bindTable({ profile, table, header, sheet: table.sheet, observedUntilGiven, onFinding });
      cut = createRowCutter(bound, header.cells, context);
      rows = batch.filter((row) => row.line > header.line);
    }
    const records: TabularRecord[] = [];
    for (const row of rows) {
      const record = cut(row);
      if (record !== undefined) records.push(withRelations(record, bound, roots));
    }
    if (records.length > 0) yield records;
    forgetCells(records, bound, roots);
  }
  if (batches.counts.rejectedRows > unreadable) context.onRejectedRecord(batches.counts.rejectedRows - unreadable);
  if (bound === undefined) reportMissing(table, context);
}

/** Of rows that others refer to, only what their mapping gave is kept once they were mapped. */
function forgetCells(records: readonly TabularRecord[], { table, isRoot }: BoundTable, roots: Roots): void {
  const known = isRoot ? roots.get(table.sheet) : undefined;
  for (const record of records) {
    const reference = referenceIn(record, "trajectory.ref");
    if (record.outcome !== undefined && known?.get(reference) === record)
      known.set(reference, { ...record, cells: [] });
  }
}

function referenceIn({ table, cells }: TabularRecord, slot: Slot): string {
  const at = table.columnOf.get(slot)?.index;
  return at === undefined ? "" : (cells[at]?.trim() ?? "");
}

/** Ties a row to the row it refers to, or keeps it for the rows that will refer to it. */
function withRelations(record: TabularRecord, { table }: BoundTable, roots: Roots): TabularRecord {
  const { join } = table;
  if (join === undefined) {
    const reference = referenceIn(record, "trajectory.ref");
    if (reference === "") return record;
    const known = roots.get(table.sheet) ?? new Map<string, TabularRecord>();
    roots.set(table.sheet, known);
    if (known.has(reference)) return { ...record, fault: recordRules["reference-doubled"] };
    known.set(reference, record);
    return record;
  }
  const reference = referenceIn(record, join.on);
  if (reference === "") return record;
  return { ...record, root: roots.get(join.sheet)?.get(reference) ?? null };
}
