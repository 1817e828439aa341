import { type Finding, findingOf, type Place } from "@jobcoach/core";
import {
  checkRowLength,
  chunksOf,
  type RowBatches,
  readDelimited,
  safeHeader,
  sniffDelimitedBlob,
} from "@jobcoach/sheets";
import type { ReadContext } from "../contract/adapter.ts";
import { sampleFile } from "../detection/sample-file.ts";
import { personRules } from "../values/person-rules.ts";
import { type Carrier, carrierOf } from "./carrier.ts";
import { cutLine, fixedWidth, hasFixedLength } from "./fixed-width.ts";
import { findingAt, isSameDelivery, type LayoutRecord, unusedDeliveryFindings } from "./layout-record.ts";
import { layoutRules } from "./layout-rules.ts";
import { readTextLines } from "./read-text-lines.ts";
import { readXmlLayout } from "./read-xml-layout.ts";
import type { RecordLayout } from "./record-layout.ts";
import { textsOfRow } from "./row-texts.ts";
import type { XmlBinding } from "./xml-names.ts";

/**
 * The records of a layout in a file, whichever of its three carriers it is: XML, delimited or fixed width. Fields of the
 * delivery that become no fact are checked once, not in every record.
 */
export async function* readLayout(
  file: Blob,
  layout: RecordLayout,
  binding: XmlBinding,
  context: ReadContext,
): AsyncGenerator<readonly LayoutRecord[]> {
  let delivery: readonly string[] = [];
  for await (const batch of readRecords(file, layout, binding, context)) {
    for (const record of batch) {
      if (isSameDelivery(layout, record.texts, delivery)) continue;
      delivery = record.texts;
      for (const finding of unusedDeliveryFindings(layout, record)) context.onFinding(finding);
    }
    yield batch;
  }
}

async function* readRecords(
  file: Blob,
  layout: RecordLayout,
  binding: XmlBinding,
  context: ReadContext,
): AsyncGenerator<readonly LayoutRecord[]> {
  const sample = await sampleFile(file);
  const carrier = carrierOf(layout, binding, sample);
  if (sample.container === "xml") yield* readXmlLayout(file, layout, binding, context);
  else if (carrier?.kind === "delimited") yield* readDelimitedLayout(file, layout, carrier, context);
  else if (carrier?.kind === "fixed-width") yield* readFixedLayout(file, layout, context);
  else context.onFinding(findingOf(layoutRules["not-this-layout"]));
}

type DelimitedCarrier = Extract<Carrier, { kind: "delimited" }>;

/** One row is one record that repeats what stands around it; a row of another width is rejected. */
async function* readDelimitedLayout(
  file: Blob,
  layout: RecordLayout,
  { columns, header }: DelimitedCarrier,
  context: ReadContext,
): AsyncGenerator<readonly LayoutRecord[]> {
  const { dialect } = await sniffDelimitedBlob(file);
  reportColumns(layout, columns, header, context);
  const batches = readDelimited(chunksOf(file), { dialect, onFinding: context.onFinding });
  const isHeader = (cells: readonly string[]) =>
    cells.length === header.length && cells.every((cell, at) => cell === header[at]);
  const filled = header.findLastIndex((cell) => cell.trim() !== "") + 1;
  const width = columns.by === "order" ? layout.fields.length : filled;
  let record = 0;
  let started = false;
  let unreadable = 0;
  for await (const batch of batches) {
    unreadable = reportRejected(batches, unreadable, context);
    let rows = batch;
    if (!started) {
      const at = rows.findIndex(({ cells }) => isHeader(cells));
      started = at >= 0;
      rows = started ? rows.slice(columns.by === "order" ? at : at + 1) : [];
    }
    const records = rows.flatMap((row) => {
      const fault = checkRowLength(row, width);
      if (fault === undefined) return rowRecord(layout, columns, row.cells, { record: ++record, line: row.line });
      context.onFinding(fault);
      context.onRejectedRecord(1);
      return [];
    });
    if (records.length > 0) yield records;
  }
  reportRejected(batches, unreadable, context);
}

function rowRecord(
  layout: RecordLayout,
  columns: DelimitedCarrier["columns"],
  cells: readonly string[],
  place: Place,
): LayoutRecord {
  const structure: Finding[] = [];
  const texts = textsOfRow(layout, columns, cells, (field) => {
    const rule = field.kind === "bsn" ? personRules["bsn-zero-lost"] : layoutRules["zero-lost"];
    structure.push(findingAt(rule, field, place));
  });
  return { place, texts, structure };
}

/** A column that the layout does not know is passed over with a notice; one that stands twice is a fault of the file. */
function reportColumns(
  layout: RecordLayout,
  { by, fieldOf }: DelimitedCarrier["columns"],
  header: readonly string[],
  context: ReadContext,
) {
  if (by === "order") return;
  for (const [column, index] of fieldOf.entries()) {
    const field = layout.fields[index];
    if (field === undefined && header[column]?.trim() !== "") {
      const place = { line: 1, column: safeHeader(header[column] ?? "", column, header) };
      context.onFinding(findingOf(layoutRules["unknown-field"], place));
    }
    if (field !== undefined && fieldOf.indexOf(index) !== column) {
      context.onFinding({ ...findingAt(layoutRules["field-repeated"], field, { line: 1 }), level: "file" });
    }
  }
}

function reportRejected({ counts }: RowBatches, before: number, context: ReadContext): number {
  const { rejectedRows } = counts;
  if (rejectedRows > before) context.onRejectedRecord(rejectedRows - before);
  return rejectedRows;
}

/** One line is one record that repeats what stands around it; a line of another length is rejected. */
async function* readFixedLayout(
  file: Blob,
  layout: RecordLayout,
  context: ReadContext,
): AsyncGenerator<readonly LayoutRecord[]> {
  const { dialect } = await sniffDelimitedBlob(file);
  const shape = fixedWidth(layout);
  let record = 0;
  for await (const batch of readTextLines(file, dialect.encoding, context)) {
    const records = batch.flatMap(({ line, text }) => {
      const place = { record: ++record, line };
      if (hasFixedLength(shape, text)) return [{ place, texts: cutLine(shape, text), structure: [] }];
      context.onFinding(findingOf(layoutRules["line-length"], place));
      context.onRejectedRecord(1);
      return [];
    });
    if (records.length > 0) yield records;
  }
}
