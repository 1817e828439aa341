import { writeZip } from "../../../packages/sheets/src/zip/write-zip.ts";
import { CANARY_BSN, CANARY_NAME } from "../canary.ts";
import { type CaseLine, casesOf } from "../hostile-case.ts";
import { answer, PROLOG } from "../inputs/answer.ts";
import { gzip, repeated } from "../inputs/bytes.ts";
import { headers } from "../inputs/csv.ts";
import { factsText } from "../inputs/facts.ts";
import { answered } from "../inputs/given.ts";
import { ofArnhem, sheetXmlOf, workbookParts, workbookWithSheet } from "../inputs/workbook.ts";

const zeros = (megabytes: number) => new Uint8Array(megabytes * 1e6);
const header = `${headers.join(";")}\r\n`;
const before = PROLOG + answer().slice(0, answer().indexOf(CANARY_NAME));
const NUMBERS = `${CANARY_BSN} `;

/** Files that take long to make: too large to be made with every run of the tests. */
const lines: readonly CaseLine[] = [
  ["gzip bomb of 500 MB", "file/unrecognised-zip", "fills the memory", () => gzip(zeros(500))],
  [
    "zip of 201 MB in 200 kB",
    "zip/too-large",
    "fills the memory",
    () => writeZip([{ name: "a.xml", bytes: zeros(201) }]),
  ],
  [
    "zip of 50 MB in 50 kB",
    "zip/suspicious-compression",
    "fills the memory",
    () => writeZip([{ name: "a.xml", bytes: zeros(50) }]),
  ],
  ["CSV of one line of 300 MB", "file/unrecognised", "holds the line in memory", () => repeated(NUMBERS, 30_000_000)],
  [
    "CSV of one field of 60 MB",
    "delimited/unclosed-quote",
    "searches the field anew for every piece",
    () => repeated(NUMBERS, 6_000_000, `${header}"`),
  ],
  [
    "XML of one text of 300 MB",
    "xml/text-too-long",
    "holds the text in memory",
    () => repeated(NUMBERS, 30_000_000, before),
  ],
  [
    "XML of one attribute of 300 MB",
    "xml/text-too-long",
    "holds it in memory",
    () => repeated(NUMBERS, 30_000_000, `${PROLOG}<a b="`),
  ],
  [
    "facts of one line of 200 MB",
    "facts/line-too-long",
    "holds the line in memory",
    async () => repeated(NUMBERS, 20_000_000, `${(await factsText()).split("\n")[0]}\n{"kind":"`),
  ],
];

const workbooks: readonly CaseLine[] = [
  [
    "workbook of 201 MB in 200 kB",
    "workbook/too-large",
    "fills the memory",
    () => writeZip([...workbookParts(), { name: "xl/a.xml", bytes: zeros(201) }]),
  ],
  [
    "sheet of 30 MB in 30 kB",
    "workbook/suspicious-compression",
    "fills the memory",
    () => workbookWithSheet(sheetXmlOf("<row><c><v>1</v></c></row>".repeat(1_200_000))),
  ],
];

export const giants = [...casesOf(lines, answered), ...casesOf(workbooks, ofArnhem)];
