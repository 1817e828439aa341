import type { Rule, RuleParameters } from "@jobcoach/core";
import { isBlankRow } from "../blank-row.ts";
import type { RowCounts, SheetRow } from "../row.ts";
import { ownNamespace, prefixOf } from "../xml/local-name.ts";
import type { XmlHandlers } from "../xml/xml-scanner.ts";
import { COLUMNS_OF_SHEET, parseReference, parseRowNumber } from "./cell-reference.ts";
import { type CellContext, type RawCell, readCell } from "./cell-value.ts";
import { isMainNamespace } from "./namespaces.ts";
import { workbookRules as rules } from "./rules.ts";

/** Where the rows of a sheet go; `row` is taken as a whole, `cell` makes one cell empty. */
export interface SheetSink {
  readonly counts: RowCounts;
  batch: SheetRow[];
  /** Whether the part turned out to be something else than a sheet with cells. */
  isForeign: boolean;
  /** Whether rows or columns with cells are hidden. */
  hidesCells: boolean;
  fault(rule: Rule, line: number, columnIndex?: number, parameters?: RuleParameters): void;
}

/** Collects the rows of a sheet. Every row is as wide as the widest before it; missing cells are empty texts. */
export function sheetRowHandlers(sink: SheetSink, context: CellContext, maxColumns: number): XmlHandlers {
  const names = { sheetData: "", row: "", c: "", v: "", f: "", is: "", t: "", rPh: "", col: "" };
  const cell: RawCell = { type: "n", style: 0, value: "", hasValue: false, hasFormula: false };
  let inData = false;
  let inRow = false;
  let inCell = false;
  let capturing = false;
  let phoneticDepth = 0;
  let width = 0;
  let firstHiddenColumn = Number.POSITIVE_INFINITY;
  let rowIsHidden = false;
  let line = 0;
  let column = -1;
  let cells: string[] = [];
  let rejection: Rule | undefined;

  function openRow({ r: number, hidden }: Readonly<Record<string, string>>): void {
    rowIsHidden = isTrue(hidden);
    const given = number === undefined ? line + 1 : parseRowNumber(number);
    rejection = given > line ? undefined : rules["row-order"];
    if (given > line) line = given;
    inRow = true;
    column = -1;
    cells = [];
  }

  function openCell(attributes: Readonly<Record<string, string>>): void {
    const { r: reference, t: type = "n", s: style = "0" } = attributes;
    const next = reference === undefined ? line * COLUMNS_OF_SHEET + column + 1 : parseReference(reference);
    const index = next % COLUMNS_OF_SHEET;
    if (next < 0 || Math.floor(next / COLUMNS_OF_SHEET) !== line || index <= column) {
      rejection ??= rules["cell-reference"];
    } else column = index;
    cell.type = type;
    cell.style = Number(style);
    cell.value = "";
    cell.hasValue = false;
    cell.hasFormula = false;
    inCell = true;
  }

  function closeCell() {
    inCell = false;
    if (rejection !== undefined) return;
    const text = readCell(cell, context);
    if (typeof text !== "string") return sink.fault(text, line, column, { limit: context.maxCellLength });
    if (text === "") return;
    if (column >= maxColumns) {
      rejection = rules["too-many-columns"];
      return;
    }
    while (cells.length < column) cells.push("");
    cells.push(text);
  }

  function closeRow() {
    inRow = false;
    if (rejection !== undefined) {
      sink.counts.rejectedRows++;
      return sink.fault(rejection, line, undefined, { limit: maxColumns });
    }
    if (isBlankRow(cells)) {
      sink.counts.blankRows++;
      return;
    }
    if (cells.length > width) width = cells.length;
    while (cells.length < width) cells.push("");
    sink.hidesCells ||= rowIsHidden || firstHiddenColumn <= width;
    sink.batch.push({ line, cells });
  }

  return {
    open(name, attributes, depth) {
      if (depth === 1) {
        const prefix = prefixOf(name);
        sink.isForeign = name !== `${prefix}worksheet` || !isMainNamespace(ownNamespace(name, attributes));
        for (const key of Object.keys(names) as (keyof typeof names)[]) names[key] = prefix + key;
      } else if (inCell) {
        if (name === names.f && depth === 5) cell.hasFormula = true;
        else if (name === names.v && depth === 5) {
          capturing = true;
          cell.hasValue = true;
        } else if (name === names.t && cell.type === "inlineStr") {
          capturing = phoneticDepth === 0;
          cell.hasValue = true;
        } else if (name === names.rPh) phoneticDepth = depth;
      } else if (inRow) {
        if (name === names.c && depth === 4) openCell(attributes);
      } else if (inData) {
        if (name === names.row && depth === 3) openRow(attributes);
      } else if (name === names.sheetData && depth === 2) inData = true;
      else if (name === names.col && depth === 3 && isTrue(attributes.hidden)) {
        firstHiddenColumn = Math.min(firstHiddenColumn, Number(attributes.min));
      }
    },
    close(_name, depth) {
      capturing = false;
      if (depth === phoneticDepth) phoneticDepth = 0;
      if (depth === 4 && inCell) closeCell();
      else if (depth === 3 && inRow) closeRow();
      else if (depth === 2) inData = false;
    },
    text(content) {
      if (capturing) cell.value += content;
    },
  };
}

const isTrue = (text: string | undefined) => text === "1" || text === "true";
