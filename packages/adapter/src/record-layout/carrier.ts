import type { DelimitedDialect } from "@jobcoach/sheets";
import type { FileSample } from "../detection/file-sample.ts";
import { cutLine, fixedWidth, hasFixedLength } from "./fixed-width.ts";
import { fitsLayout } from "./layout-record.ts";
import { type ColumnMatch, matchHeader } from "./match-header.ts";
import type { RecordLayout } from "./record-layout.ts";
import { textsOfRow } from "./row-texts.ts";
import type { XmlBinding } from "./xml-names.ts";

/** What carries the records of a layout, and how sure the head of the file is about it, from 0 to 1. */
export type Carrier =
  | { readonly kind: "xml"; readonly confidence: number }
  | { readonly kind: "fixed-width"; readonly confidence: number }
  | {
      readonly kind: "delimited";
      readonly confidence: number;
      readonly columns: ColumnMatch;
      /** The cells of the first row that belongs to the table. */
      readonly header: readonly string[];
    };

const SURE = 1;
const BY_SHAPE = 0.9;
const BY_NAMES = 0.86;
const ROWS_FIT = 0.12;
const ROWS_DO_NOT_FIT = 0.3;
const LEAST_SHARE = 0.5;
const MOST_FIT = 0.5;

/** The carrier of a layout by the head of a file; `undefined` where the file does not look like it. */
export function carrierOf(layout: RecordLayout, binding: XmlBinding, sample: FileSample): Carrier | undefined {
  if (sample.container === "xml") return xmlCarrier(binding, sample);
  if (sample.container !== "delimited" || sample.dialect === undefined) return undefined;
  return delimitedCarrier(layout, sample) ?? fixedCarrier(layout, sample, sample.dialect);
}

function xmlCarrier({ root, levels }: XmlBinding, { elements }: FileSample): Carrier | undefined {
  const names = new Set(elements.map(({ local }) => local));
  if (!names.has(root) || !levels.slice(0, 2).some(({ element }) => names.has(element))) return undefined;
  return { kind: "xml", confidence: SURE };
}

function delimitedCarrier(layout: RecordLayout, { tables: [table] }: FileSample) {
  if (table === undefined) return undefined;
  const { header } = table;
  const columns = matchHeader(layout, header);
  if (columns === undefined || columns.share < LEAST_SHARE) return undefined;
  const rows = columns.by === "order" ? [header, ...table.rows] : table.rows;
  const fit = share(rows, (cells) => fitsLayout(layout, textsOfRow(layout, columns, cells)));
  const carrier = { kind: "delimited", columns, header } as const;
  if (columns.by === "name") {
    const confidence = BY_NAMES * columns.share + (fit > MOST_FIT ? ROWS_FIT : rows.length > 0 ? -ROWS_DO_NOT_FIT : 0);
    return { ...carrier, confidence: Math.round(confidence * 100) / 100 };
  }
  return fit > MOST_FIT ? { ...carrier, confidence: BY_SHAPE } : undefined;
}

function fixedCarrier(layout: RecordLayout, { tables: [table] }: FileSample, dialect: DelimitedDialect) {
  if (table === undefined) return undefined;
  const shape = fixedWidth(layout);
  const rows = [table.header, ...table.rows].map((cells) => cells.join(dialect.delimiter));
  const lines = [...table.preamble, ...rows].filter((line) => line.trim() !== "");
  const fit = share(lines, (line) => hasFixedLength(shape, line) && fitsLayout(layout, cutLine(shape, line)));
  return fit > MOST_FIT ? ({ kind: "fixed-width", confidence: BY_SHAPE } as const) : undefined;
}

const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean) =>
  items.length === 0 ? 0 : items.filter(holds).length / items.length;
