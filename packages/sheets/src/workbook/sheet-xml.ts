import type { Cell } from "../cell.ts";
import { columnLetter } from "../header/column-letter.ts";
import { isFormulaLike } from "../text/escape-formula.ts";
import { withVisibleControls } from "../text/visible-controls.ts";
import { escapeXml } from "../xml/escape-xml.ts";
import { ROWS_OF_SHEET } from "./cell-reference.ts";
import { writeExcelText } from "./excel-text.ts";

/** The cell styles of a written workbook, by their number in its styles part. */
const STYLE = { plain: 0, header: 1, guarded: 2 } as const;

const TEXT_AT_MOST = 32_767;
const ROWS_MEASURED = 200;
const NARROWEST = 8;
const WIDEST = 60;
const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * The XML of a sheet in pieces of one row. The first row is the header: bold, and it stays in sight. Text never becomes a
 * formula, also not when somebody edits it later. Throws a RangeError for a text or a number that no cell can hold.
 */
export function* sheetXml(rows: readonly (readonly Cell[])[]): Generator<string> {
  if (rows.length > ROWS_OF_SHEET) throw new RangeError("A sheet holds at most 1,048,576 rows");
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${NAMESPACE}">`;
  yield '<sheetViews><sheetView workbookViewId="0">';
  if (rows.length > 0) yield '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  yield "</sheetView></sheetViews>";
  yield columnsXml(rows);
  yield "<sheetData>";
  for (const [index, row] of rows.entries()) {
    const cells = row.map((cell, column) => cellXml(cell, `${columnLetter(column)}${index + 1}`, index === 0));
    yield `<row r="${index + 1}">${cells.join("")}</row>`;
  }
  yield "</sheetData></worksheet>";
}

function columnsXml(rows: readonly (readonly Cell[])[]): string {
  const widths: number[] = [];
  for (const row of rows.slice(0, ROWS_MEASURED)) {
    for (const [column, cell] of row.entries()) {
      const length = String(cell ?? "").length + 2;
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, length));
    }
  }
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

function cellXml(cell: Cell, reference: string, isHeader: boolean): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) throw new RangeError("A cell holds no infinite number and no NaN");
    return `<c r="${reference}"${styleOf(isHeader ? STYLE.header : STYLE.plain)}><v>${cell}</v></c>`;
  }
  if (cell.length > TEXT_AT_MOST) throw new RangeError("A cell holds at most 32,767 characters");
  const style = styleOf(isHeader ? STYLE.header : isFormulaLike(cell) ? STYLE.guarded : STYLE.plain);
  const text = escapeXml(writeExcelText(withVisibleControls(cell)));
  return `<c r="${reference}" t="inlineStr"${style}><is><t xml:space="preserve">${text}</t></is></c>`;
}

const styleOf = (style: number) => (style === STYLE.plain ? "" : ` s="${style}"`);
