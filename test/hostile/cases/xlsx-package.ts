import { writeZip } from "../../../packages/sheets/src/zip/write-zip.ts";
import { CANARY_BSN, CANARY_NAME } from "../canary.ts";
import { accepted, type CaseLine, casesOf } from "../hostile-case.ts";
import { joined, latin1, utf8 } from "../inputs/bytes.ts";
import { csv } from "../inputs/csv.ts";
import { ofArnhem, workbook, workbookParts, workbookReplacing } from "../inputs/workbook.ts";
import { DIRECTORY, END, LOCAL, lastOf, lying } from "../inputs/zip.ts";

const ole = latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(600)}`);
const withPart = (name: string, content = `<x>${CANARY_BSN}</x>`) => workbook({ [name]: content });
const zipOf = (...names: readonly string[]) => writeZip(names.map((name) => ({ name, bytes: utf8(CANARY_BSN) })));

async function asLink(): Promise<Uint8Array> {
  const bytes = await workbook();
  const at = lastOf(bytes, DIRECTORY);
  const view = new DataView(bytes.buffer);
  view.setUint8(at + 5, 3);
  view.setUint32(at + 38, 0o120777 * 65_536, true);
  return bytes;
}

async function withTwice(name: string, twin: string): Promise<Uint8Array> {
  return writeZip([...workbookParts(), { name, bytes: utf8("<x/>") }, { name: twin, bytes: utf8("<x/>") }]);
}

/** What is around the sheets: the zip and its parts. */
const lines: readonly CaseLine[] = [
  ["sound workbook", accepted, "the others differ from this one in one thing", () => workbook()],
  [
    "CSV called a workbook",
    "delivery/municipality-differs",
    "trusts the name, where the content says what it is",
    () => csv(),
  ],
  ["old .xls", "file/unrecognised-old-excel", "runs a reader of forty years of features", () => ole],
  [
    "workbook with a password",
    "file/unrecognised-old-excel",
    "asks for it, or crashes",
    () => joined(ole, utf8([..."EncryptedPackage"].join("\0"))),
  ],
  ["binary workbook", "workbook/no-workbook", "reads nothing", () => zipOf("[Content_Types].xml", "xl/workbook.bin")],
  ["OpenDocument", "file/unrecognised-zip", "reads nothing", () => zipOf("mimetype", "content.xml")],
  ["document", "file/unrecognised-zip", "reads nothing", () => zipOf("[Content_Types].xml", "word/document.xml")],
  ["zip without a workbook", "file/unrecognised-zip", "reads nothing", () => zipOf(`${CANARY_NAME}.csv`)],
  ["only the start of a zip", "zip/damaged", "waits for more", () => latin1("PK\x03\x04")],
  ["empty zip", "file/unrecognised-zip", "reads nothing", () => zipOf()],
  ["zip cut off", "workbook/damaged", "reads what is left", async () => (await workbook()).subarray(0, 2_000)],
  [
    "bytes behind the zip",
    "workbook/damaged",
    "reads another file than a virus scanner",
    async () => joined(await workbook(), utf8("<html>")),
  ],
  [
    "web page before the zip",
    "file/unrecognised-html",
    "reads another file than a browser",
    async () => joined(utf8("<html><body></body></html>"), await workbook()),
  ],
  ["65,535 entries", "workbook/too-many-parts", "makes room for all of them", () => lying(END, 10, 2, 65_535)],
  ["too low a count of entries", "workbook/damaged", "leaves parts unseen", () => lying(END, 10, 2, 3)],
  [
    "directory far away, as zip64 has it",
    "workbook/damaged",
    "looks outside the file",
    () => lying(END, 16, 4, 0xffffffff),
  ],
  ["4 GB declared", "workbook/too-large", "makes room for it", () => lying(DIRECTORY, 24, 4, 0xffffffff)],
  ["more bytes than declared", "workbook/damaged", "unpacks without end", () => lying(DIRECTORY, 24, 4, 10)],
  ["fewer bytes than declared", "workbook/damaged", "takes what is there", () => lying(DIRECTORY, 24, 4, 100_000)],
  ["wrong checksum", "workbook/damaged", "takes damage for data", () => lying(DIRECTORY, 16, 4, 1)],
  [
    "other name in the local header",
    "workbook/damaged",
    "reads another part than was checked",
    () => lying(LOCAL, 30, 2, 0x4141),
  ],
  ["parts that overlap", "workbook/damaged", "unpacks the same bytes many times", () => lying(DIRECTORY, 42, 4, 10)],
  ["encrypted part", "workbook/encrypted", "asks for a password", () => lying(DIRECTORY, 8, 2, 1)],
  [
    "500 parts",
    "workbook/too-many-parts",
    "makes room for all of them",
    () => workbook(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`xl/p${index}.xml`, "<x/>"]))),
  ],
  ["a way out of the folder", "workbook/unsafe-name", "writes outside the folder", () => withPart("xl/../../evil.xml")],
  ["absolute name", "workbook/unsafe-name", "writes outside the folder", () => withPart("/xl/evil.xml")],
  ["backslashes", "workbook/unsafe-name", "writes outside the folder", () => withPart("xl\\..\\evil.xml")],
  ["name with a person", "workbook/unsafe-name", "shows the name", () => withPart(`xl/${CANARY_NAME} é.xml`)],
  ["the same name twice", "workbook/unsafe-name", "reads the other one", () => withTwice("xl/a.xml", "xl/a.xml")],
  [
    "names that differ in capitals",
    "workbook/unsafe-name",
    "reads the other one",
    () => withTwice("xl/a.xml", "xl/A.xml"),
  ],
  ["symbolic link", "workbook/unsafe-name", "follows it", asLink],
  ["program", "workbook/unsafe-name", "passes it on", () => withPart("xl/run.exe")],
  ["macros", "workbook/macros", "runs them", () => withPart("xl/vbaProject.bin")],
  ["macro sheet", "workbook/macros", "runs it", () => withPart("xl/macrosheets/sheet1.xml")],
  [
    "link to another file",
    "workbook/external-link",
    "fetches it",
    () => withPart("xl/externalLinks/externalLink1.xml"),
  ],
  [
    "reference to outside",
    "workbook/external-link",
    "fetches it",
    () =>
      workbookReplacing(
        "xl/_rels/workbook.xml.rels",
        "</Relationships>",
        `<Relationship Id="x" Type="x/externalLinkPath" Target="file:///${CANARY_NAME}" TargetMode="External"/></Relationships>`,
      ),
  ],
  ["embedded file", "workbook/embedded-object", "opens it", () => withPart("xl/embeddings/oleObject1.bin")],
  ["active content", "workbook/embedded-object", "runs it", () => withPart("xl/activeX/activeX1.xml")],
  ["no styles", accepted, "crashes", () => workbook({ "xl/styles.xml": null })],
  ["no sheet", "workbook/damaged", "reads nothing", () => workbook({ "xl/worksheets/sheet1.xml": null })],
  ["no references", "workbook/no-workbook", "reads nothing", () => workbook({ "_rels/.rels": null })],
  [
    "garbage as order of calculation",
    accepted,
    "crashes on what it does not need",
    () => withPart("xl/calcChain.xml", "<<<"),
  ],
  [
    "comments with __proto__",
    accepted,
    "changes all objects",
    () => withPart("xl/comments1.xml", "<comments><__proto__/></comments>"),
  ],
  [
    "styles with 65,000 formats",
    accepted,
    "makes a function of each",
    () =>
      workbookReplacing(
        "xl/styles.xml",
        "<cellXfs",
        `<numFmts>${Array.from({ length: 65_000 }, (_, index) => `<numFmt numFmtId="${200 + index}" formatCode="[$€] 0.0${index}"/>`).join("")}</numFmts><cellXfs`,
      ),
  ],
  [
    "DOCTYPE in the workbook",
    "workbook/unsafe-xml",
    "fetches what it names",
    () => workbookReplacing("xl/workbook.xml", "<workbook", '<!DOCTYPE x SYSTEM "file:///etc/passwd"><workbook'),
  ],
  [
    "UTF-16 in the workbook",
    "workbook/unsafe-xml",
    "reads zeros",
    () => workbook({ "xl/workbook.xml": latin1(`\xff\xfe${[..."<workbook/>"].join("\0")}\0`) }),
  ],
];

export const xlsxPackage = casesOf(lines, ofArnhem);
