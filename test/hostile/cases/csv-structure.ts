import { CANARY_BSN, CANARY_NAME } from "../canary.ts";
import { accepted, type CaseLine, casesOf } from "../hostile-case.ts";
import { joined, repeated, utf8 } from "../inputs/bytes.ts";
import { csv, csvLines, csvReplacing, csvText, headers } from "../inputs/csv.ts";

const inLines = (lines: readonly string[], lineEnd = "\r\n") => utf8(lines.join(lineEnd) + lineEnd);
const row = () => csvLines()[1] ?? "";
const withRow = (text: string) => inLines([...csvLines(), text]);

/** Lines, quotation marks, columns and headers. */
const lines: readonly CaseLine[] = [
  ["header only", "file/no-records", "counts as a delivery without persons", () => inLines([headers.join(";")])],
  ["no header", "file/unrecognised", "takes a person for a header and shows it", () => inLines(csvLines().slice(1))],
  ["comma instead of semicolon", "file/unrecognised", "reads one column", () => csv({}, { delimiter: "," })],
  ["tab instead of semicolon", "column/other-delimiter", "reads one column", () => csv({}, { delimiter: "\t" })],
  [
    "vertical bar instead of semicolon",
    "column/other-delimiter",
    "reads one column",
    () => csv({}, { delimiter: "|" }),
  ],
  ["line sep=;", accepted, "takes it for the header", () => utf8(`sep=;\r\n${csvText()}`)],
  ["a false line sep=,", "file/unrecognised", "reads one column", () => utf8(`sep=,\r\n${csvText()}`)],
  ["only carriage returns", accepted, "reads one line", () => csv({}, { lineEnd: "\r" })],
  ["line ends mixed", accepted, "reads empty lines, or joins rows", () => utf8(csvText().replace("\r\n", "\n"))],
  [
    "quotation mark that does not close",
    "delimited/unclosed-quote",
    "swallows the rest of the file",
    () => csv({ Werkgever: '"Kanariepiet' }),
  ],
  [
    "quotation mark in the middle",
    "delimited/quote-in-field",
    "mends it in silence",
    () => csv({ Werkgever: 'a "b" c' }),
  ],
  [
    "text after a quotation mark",
    "delimited/text-after-quote",
    "mends it in silence",
    () => csv({ Werkgever: '"a"b' }),
  ],
  ["doubled quotation marks", accepted, "ends the field too early", () => csv({ Werkgever: '"a ""b"" c"' })],
  [
    "quotation marks with backslashes",
    "delimited/text-after-quote",
    "ends the field elsewhere than is meant",
    () => csv({ Werkgever: '"a \\"b\\" c"' }),
  ],
  ["line break in quotation marks", accepted, "cuts the row in two", () => csv({ Werkgever: '"a\r\nb"' })],
  [
    "row too short",
    "delimited/row-too-short",
    "fills up with nothing",
    () => withRow(row().split(";").slice(0, 20).join(";")),
  ],
  ["row too long", "delimited/row-too-long", "drops what is too much", () => withRow(`${row()};${CANARY_BSN}`)],
  [
    "delimiter at the end of every line",
    accepted,
    "sees a column without a name",
    () => inLines(csvLines().map((line) => `${line};`)),
  ],
  [
    "blank rows in the middle",
    accepted,
    "stops, or counts records",
    () => inLines(csvLines().flatMap((line) => [line, ""])),
  ],
  ["row of spaces", accepted, "counts a record", () => withRow("   ")],
  ["row of delimiters", accepted, "counts a record", () => withRow(";".repeat(headers.length - 1))],
  ["header twice", "header/duplicate-name", "loses a column", () => csvReplacing("Verwachte einddatum;", "Regime;")],
  [
    "header in capitals with spaces",
    accepted,
    "does not know the columns",
    () => csvReplacing("Startdatum jobcoaching", " STARTDATUM  JOBCOACHING "),
  ],
  [
    "headers twice after capitals",
    "header/duplicate-name",
    "loses a column",
    () => csvReplacing("Verwachte einddatum;", "REGIME;"),
  ],
  [
    "unknown header",
    "column/unknown",
    "drops a column in silence",
    () => inLines(csvLines().map((line, at) => `${line};${at === 0 ? "Schoenmaat" : CANARY_BSN}`)),
  ],
  [
    "number of a person as header",
    "column/unknown",
    "shows the number",
    () => inLines(csvLines().map((line, at) => `${line};${at === 0 ? CANARY_BSN : "1"}`)),
  ],
  [
    "renamed header",
    "column/renamed",
    "reads the column as empty",
    () => csvReplacing("Uren p/w start", "Uren_per_week_start"),
  ],
  ["required header missing", "column/missing", "reads ends as open", () => csvReplacing("Einddatum baan", "")],
  [
    "columns in another order",
    accepted,
    "reads columns by their place",
    () => inLines(csvLines().map((line) => line.split(";").reverse().join(";"))),
  ],
  ["header __proto__", "header/reserved-name", "changes all objects", () => csvReplacing("Regime;", "__proto__;")],
  ["header constructor", "header/reserved-name", "changes all objects", () => csvReplacing("Regime;", "constructor;")],
  [
    "100 unknown headers of 200 characters",
    "column/unknown",
    "compares every name with every other, letter by letter",
    () =>
      inLines(
        csvLines().map(
          (line, at) =>
            line +
            Array.from({ length: 100 }, (_, column) => (at === 0 ? `;${"xy".repeat(95)}${column}` : ";1")).join(""),
        ),
      ),
  ],
  ["empty header", "header/empty-name", "loses a column", () => csvReplacing("Regime;", ";")],
  [
    "header of a million characters",
    "file/unrecognised",
    "shows it",
    () => csvReplacing("Regime;", `${"R".repeat(1_000_000)};`),
  ],
  [
    "header of 10,000 characters",
    "header/long-name",
    "shows it",
    () => csvReplacing("Regime;", `${"R".repeat(10_000)};`),
  ],
  [
    "200,000 columns",
    "file/unrecognised",
    "makes objects of 200,000 fields",
    () => inLines(csvLines().map((line) => line + ";x".repeat(200_000))),
  ],
  [
    "300 columns",
    "file/unrecognised",
    "makes objects of 300 fields",
    () => inLines(csvLines().map((line) => line + ";x".repeat(300))),
  ],
  [
    "cell of a million characters",
    "delimited/line-too-large",
    "keeps it",
    () => csv({ Werkgever: CANARY_NAME.repeat(100_000) }),
  ],
  ["cell of 40,000 characters", "delimited/field-too-large", "keeps it", () => csv({ Werkgever: "a".repeat(40_000) })],
  [
    "total in the last line",
    "column/total-line",
    "counts a person more",
    () => withRow(`Totaal;3${";".repeat(headers.length - 2)}`),
  ],
  [
    "comment lines",
    "delimited/row-too-short",
    "reads them as persons",
    () => withRow(`# ${CANARY_NAME} ${CANARY_BSN}`),
  ],
  [
    "lines above the header",
    accepted,
    "takes a title for the header",
    () => utf8(`Overzicht jobcoaching\r\n\r\n${csvText()}`),
  ],
  [
    "title with the number of a person",
    accepted,
    "shows the title",
    () => utf8(`Overzicht van ${CANARY_NAME} ${CANARY_BSN}\r\n${csvText()}`),
  ],
  ["cut off in a row", "delimited/row-too-short", "fills up with nothing", () => csv().subarray(0, csv().length - 60)],
  ["cut off in the header", "file/unrecognised", "reads what is left", () => csv().subarray(0, 300)],
  ["the same file twice", "column/header-repeated", "counts everybody twice", () => joined(csv(), csv())],
  ["the same row twice", accepted, "counts a person twice", () => withRow(row())],
  [
    "200,000 rows that are all too short",
    "delimited/row-too-short",
    "keeps a finding per row",
    () => repeated(`1;${CANARY_BSN}\r\n`, 200_000, `${headers.join(";")}\r\n`),
  ],
  [
    "200,000 quotation marks that do not close",
    "delimited/unclosed-quote",
    "searches the rest of the file anew for each",
    () => repeated(`1;"${CANARY_BSN};\r\n`, 200_000, `${headers.join(";")}\r\n`),
  ],
];

export const csvStructure = casesOf(lines);
