import { CANARY_BSN, CANARY_NAME } from "../canary.ts";
import { accepted, type CaseLine, casesOf, type Expected } from "../hostile-case.ts";
import {
  cellXml,
  MAIN,
  ofArnhem,
  rowXml,
  sheetXmlOf,
  trajectory,
  trajectoryHeader,
  trajectoryWith,
  withFormat,
  workbookReplacing,
  workbookWithRows,
  workbookWithSheet,
} from "../inputs/workbook.ts";

const sound = rowXml(trajectory);
const header = rowXml(trajectoryHeader);
const _start = (xml: string) => workbookWithRows(trajectoryWith("begindatum", xml));
const formatted = (code: string, value: string, changes = {}) =>
  workbookWithRows(trajectoryWith("begindatum", `<c s="1"><v>${value}</v></c>`), { ...withFormat(code), ...changes });
const numbered = (row: number) => `<row r="${row}">${trajectory.map(cellXml).join("")}</row>`;
const _date = (name: string, value: string, expect: Expected): CaseLine => [
  `date ${name}`,
  expect,
  "takes it for another day",
  () => formatted("yyyy-mm-dd", value),
];

/** Sheets, rows and columns. */
const lines: readonly CaseLine[] = [
  ["cell without its place", accepted, "crashes, as other readers do", () => workbookWithRows(sound)],
  ["rows in the wrong order", "workbook/row-order", "moves rows", () => workbookWithRows(numbered(9) + numbered(5))],
  [
    "the same row number twice",
    "workbook/row-order",
    "overwrites a row",
    () => workbookWithRows(numbered(5) + numbered(5)),
  ],
  ["row zero", "workbook/row-order", "counts from nothing", () => workbookWithRows(numbered(0))],
  ["row 1,048,577", "workbook/row-order", "makes a million rows", () => workbookWithRows(sound + numbered(1_048_577))],
  [
    "far cell XFD1048576",
    "workbook/too-many-columns",
    "makes sixteen thousand million cells",
    () => workbookWithRows(`${sound}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
  ],
  [
    "column beyond the last",
    "workbook/cell-reference",
    "makes room for it",
    () => workbookWithRows(`${sound}<row r="5"><c r="ZZZZ5"><v>1</v></c></row>`),
  ],
  [
    "cell in another row",
    "workbook/cell-reference",
    "moves it",
    () => workbookWithRows(`${sound}<row r="5"><c r="A6"><v>1</v></c></row>`),
  ],
  [
    "cells in the wrong order",
    "workbook/cell-reference",
    "moves them",
    () => workbookWithRows(`${sound}<row r="5"><c r="B5"><v>1</v></c><c r="A5"><v>1</v></c></row>`),
  ],
  [
    "16,385 columns",
    "workbook/too-many-columns",
    "makes objects of 16,385 fields",
    () => workbookWithRows(sound + rowXml(Array(16_385).fill("x"))),
  ],
  [
    "300 columns",
    "workbook/too-many-columns",
    "makes objects of 300 fields",
    () => workbookWithRows(sound + rowXml(Array(300).fill("x"))),
  ],
  [
    "a million empty rows",
    accepted,
    "counts each as a record",
    () =>
      workbookWithRows(
        sound + Array.from({ length: 40_000 }, (_, index) => `<row r="${index * 7 + 10}" ht="${index}"/>`).join(""),
      ),
  ],
  [
    "merged cells in the header",
    accepted,
    "reads the first name for all",
    () =>
      workbookWithSheet(
        `<worksheet xmlns="${MAIN}"><sheetData>${header}${sound}</sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells></worksheet>`,
      ),
  ],
  [
    "hidden row",
    "workbook/hidden",
    "leaves it out, or takes it in, in silence",
    () => workbookWithRows(sound.replace("<row>", '<row hidden="1">')),
  ],
  [
    "hidden column",
    "workbook/hidden",
    "leaves it out, or takes it in, in silence",
    () =>
      workbookWithSheet(
        `<worksheet xmlns="${MAIN}"><cols><col min="3" max="3" hidden="1"/></cols><sheetData>${header}${sound}</sheetData></worksheet>`,
      ),
  ],
  [
    "very hidden sheet",
    "workbook/hidden",
    "leaves it out in silence",
    () => workbookReplacing("xl/workbook.xml", 'name="Banen"', 'name="Banen" state="veryHidden"'),
  ],
  [
    "sheet with another name",
    "column/sheet-missing",
    "reads sheets by their order",
    () => workbookReplacing("xl/workbook.xml", 'name="Banen"', 'name="Blad2"'),
  ],
  [
    "sheet named after a person",
    "column/sheet-not-read",
    "shows the name",
    () =>
      workbookReplacing(
        "xl/workbook.xml",
        'name="Contacten"',
        `name="&quot;${CANARY_NAME}&quot; ${CANARY_BSN} \u{1f600}"`,
      ),
  ],
  [
    "chart sheet",
    "workbook/other-sheet",
    "crashes",
    () =>
      workbookReplacing(
        "xl/_rels/workbook.xml.rels",
        /worksheet(" Target="worksheets\/sheet3)/,
        'chartsheet" Target="worksheets/sheet3',
      ),
  ],
  ["empty sheet", "column/sheet-missing", "takes nobody for an answer", () => workbookWithSheet(sheetXmlOf(""))],
  ["header only", "record/reference-not-found", "takes nobody for an answer", () => workbookWithRows("")],
  [
    "no sheet data",
    "column/sheet-missing",
    "takes nobody for an answer",
    () => workbookWithSheet(`<worksheet xmlns="${MAIN}"/>`),
  ],
  [
    "strict namespace",
    accepted,
    "reads nothing",
    () => workbookWithSheet(sheetXmlOf(header + sound).replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")),
  ],
  [
    "wrong namespace",
    "workbook/no-workbook",
    "reads it all the same",
    () => workbookWithSheet(sheetXmlOf(header + sound).replace(MAIN, "urn:other")),
  ],
  [
    "prefixed namespace",
    accepted,
    "reads nothing",
    () =>
      workbookWithSheet(
        sheetXmlOf(header + sound)
          .replaceAll(/<(\/?)(\w)/g, "<$1x:$2")
          .replace("xmlns=", "xmlns:x="),
      ),
  ],
];

export const xlsxSheets = casesOf(lines, ofArnhem);
