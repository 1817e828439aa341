import { describe, expect, it } from "vitest";
import { summaryOf } from "../testing/bytes.ts";
import { MAIN, partsOf, readXlsx } from "../testing/xlsx.ts";
import { writeZip, type ZipPart } from "../zip/write-zip.ts";

const ROW = "<row><c><v>1</v></c></row>";
const part = (name: string, content = "<x/>"): ZipPart => ({ name, bytes: new TextEncoder().encode(content) });
const sound = () => writeZip(partsOf(ROW));

/** The position of the last occurrence of a zip signature. */
function lastOf(bytes: Uint8Array, signature: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - 4; at >= 0; at--) if (view.getUint32(at, true) === signature) return at;
  throw new Error("the signature is not in the file");
}

/** A sound workbook with one field changed, seen from the last record of a kind. */
async function patched(signature: number, offset: number, width: 2 | 4, value: number): Promise<Uint8Array> {
  const bytes = await sound();
  const view = new DataView(bytes.buffer);
  const at = lastOf(bytes, signature) + offset;
  if (width === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return bytes;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;

async function refusal(file: Uint8Array | readonly ZipPart[], limits = {}) {
  const { workbook, rows, findings } = await readXlsx(file, limits);
  return { opened: workbook !== undefined, rows: rows.length, findings: summaryOf(findings) };
}

const refused = (rule: string) => ({ opened: false, rows: 0, findings: [`workbook/${rule}`] });

describe("a file that is no workbook", () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  it.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "no-workbook"],
    ["text", new TextEncoder().encode("a;b"), "no-workbook"],
    ["an old .xls", Uint8Array.from([...ole, ...new Uint8Array(600)]), "old-excel"],
    [
      "a password",
      Uint8Array.from([...ole, ...new TextEncoder().encode([..."EncryptedPackage"].join("\0"))]),
      "encrypted",
    ],
    ["only the start of a zip", Uint8Array.of(0x50, 0x4b, 3, 4), "damaged"],
  ])("is refused: %s", async (_, bytes, rule) => {
    expect(await refusal(bytes)).toEqual(refused(rule));
  });

  it.each([20, 200, 1_000])("is refused when the last %i bytes are missing", async (missing) => {
    const bytes = await sound();
    expect(await refusal(bytes.subarray(0, bytes.length - missing))).toEqual(refused("damaged"));
  });

  it("is refused with bytes behind or before the zip", async () => {
    const bytes = await sound();
    expect(await refusal(Uint8Array.from([...bytes, 0]))).toEqual(refused("damaged"));
    expect(await refusal(Uint8Array.from([0x50, 0x4b, ...bytes]))).toEqual(refused("damaged"));
  });
});

describe("a package that lies or is dangerous", () => {
  it("is read when nothing is wrong with it", async () => {
    expect(await refusal(await sound())).toEqual({ opened: true, rows: 1, findings: [] });
    expect(
      await refusal([
        ...partsOf(ROW),
        part("docMetadata/LabelInfo.xml"),
        part("xl/printerSettings/printerSettings1.bin"),
      ]),
    ).toEqual({
      opened: true,
      rows: 1,
      findings: [],
    });
  });

  it.each<[string, ZipPart[], string]>([
    ["macros", [part("xl/vbaProject.bin")], "macros"],
    ["macro sheets", [part("xl/macrosheets/sheet1.xml")], "macros"],
    ["links to other files", [part("xl/externalLinks/externalLink1.xml")], "external-link"],
    ["an embedded file", [part("xl/embeddings/oleObject1.bin")], "embedded-object"],
    ["active content", [part("xl/activeX/activeX1.xml")], "embedded-object"],
    ["a program", [part("xl/run.exe")], "unsafe-name"],
    ["an unknown folder", [part("evil/a.xml")], "unsafe-name"],
    ["a way out", [part("xl/../../a.xml")], "unsafe-name"],
    ["an absolute name", [part("/xl/a.xml")], "unsafe-name"],
    ["a backslash", [part("xl\\a.xml")], "unsafe-name"],
    ["a doubled slash", [part("xl//a.xml")], "unsafe-name"],
    ["a name twice", [part("xl/a.xml"), part("xl/a.xml")], "unsafe-name"],
    ["case twins", [part("xl/a.xml"), part("xl/A.xml")], "unsafe-name"],
    ["too many parts", Array.from({ length: 200 }, (_, index) => part(`xl/p${index}.xml`)), "too-many-parts"],
  ])("is refused: %s", async (_, extra, rule) => {
    expect(await refusal([...partsOf(ROW), ...extra])).toEqual(refused(rule));
  });

  it("is refused when it holds a binary workbook, a document or nothing of a workbook", async () => {
    expect(await refusal([part("[Content_Types].xml"), part("xl/workbook.bin")])).toEqual(refused("no-workbook"));
    expect(await refusal([part("[Content_Types].xml"), part("word/document.xml")])).toEqual(refused("no-workbook"));
    expect(await refusal([part("mimetype"), part("content.xml")])).toEqual(refused("no-workbook"));
    expect(await refusal(partsOf(ROW, { "_rels/.rels": null }))).toEqual(refused("no-workbook"));
    expect(await refusal(partsOf(ROW, { "xl/worksheets/sheet1.xml": null }))).toEqual(refused("damaged"));
  });

  it("is refused when it unpacks to too much or far too well", async () => {
    const big = " ".repeat(3_000_000);
    expect(await refusal([...partsOf(ROW), part("xl/a.xml", big)])).toEqual(refused("suspicious-compression"));
    expect(await refusal([...partsOf(ROW), part("xl/a.xml", big)], { maxUnpackedBytes: 2_000_000 })).toEqual(
      refused("too-large"),
    );
  });

  it.each<[string, number, number, 2 | 4, number, string]>([
    ["65,535 entries", END, 10, 2, 65_535, "too-many-parts"],
    ["a count that is too low", END, 10, 2, 3, "damaged"],
    ["a second disk", END, 4, 2, 1, "damaged"],
    ["a directory elsewhere", END, 16, 4, 0xffffffff, "damaged"],
    ["an encrypted part", DIRECTORY, 8, 2, 1, "encrypted"],
    ["an unknown compression", DIRECTORY, 10, 2, 99, "damaged"],
    ["4 GB declared", DIRECTORY, 24, 4, 0xffffffff, "too-large"],
    ["packed beyond the end", DIRECTORY, 20, 4, 0xffffff, "damaged"],
    ["parts that overlap", DIRECTORY, 42, 4, 10, "damaged"],
  ])("is refused: %s", async (_, signature, offset, width, value, rule) => {
    expect(await refusal(await patched(signature, offset, width, value))).toEqual(refused(rule));
  });

  it.each<[string, number, number, 2 | 4, number]>([
    ["more bytes than declared", DIRECTORY, 24, 4, 10],
    ["fewer bytes than declared", DIRECTORY, 24, 4, 100_000],
    ["a wrong checksum", DIRECTORY, 16, 4, 1],
    ["another method in the local header", LOCAL, 8, 2, 0],
    ["another name in the local header", LOCAL, 30, 2, 0x4141],
    ["garbage for deflated data", LOCAL, 30 + "xl/worksheets/sheet1.xml".length, 4, 0xffffffff],
  ])("reports while reading the sheet: %s", async (_, signature, offset, width, value) => {
    const { opened, findings } = await refusal(await patched(signature, offset, width, value));
    expect(opened).toBe(true);
    expect(findings).toEqual(["workbook/damaged"]);
  });

  it("is refused with bytes hidden behind the directory, and with a symbolic link", async () => {
    const bytes = await sound();
    const end = lastOf(bytes, END);
    const hiding = Uint8Array.from([...bytes.subarray(0, end), 1, 2, 3, ...bytes.subarray(end)]);
    expect(await refusal(hiding)).toEqual(refused("damaged"));

    const view = new DataView(bytes.buffer);
    const entry = lastOf(bytes, DIRECTORY);
    view.setUint8(entry + 5, 3);
    view.setUint32(entry + 38, 0o120777 * 65_536, true);
    expect(await refusal(bytes)).toEqual(refused("unsafe-name"));
  });

  it("is refused when it refers to something outside", async () => {
    const relations = `<Relationships><Relationship Id="a" Type="x/externalLinkPath" Target="file:///x" TargetMode="External"/></Relationships>`;
    expect(await refusal(partsOf(ROW, { "xl/_rels/workbook.xml.rels": relations }))).toEqual(refused("external-link"));
  });
});

describe("a part with unsafe XML", () => {
  const sheet = (xml: string) => partsOf("", { "xl/worksheets/sheet1.xml": xml });
  const data = (inner: string) => `<worksheet xmlns="${MAIN}"><sheetData>${inner}</sheetData></worksheet>`;
  it.each<[string, string]>([
    ["a DOCTYPE", `<!DOCTYPE x>${data(ROW)}`],
    ["an entity", `<!DOCTYPE x [<!ENTITY a "b">]>${data("<row><c><v>&a;</v></c></row>")}`],
    ["an unknown entity", data("<row><c><v>&a;</v></c></row>")],
    ["a processing instruction", `<?run it?>${data(ROW)}`],
    ["too many levels", data("<a>".repeat(100) + "</a>".repeat(100))],
    ["an element that does not close", data("<row>")],
    ["nothing", ""],
    ["a text of megabytes", data(`<row><c t="str"><v>${"ab1c".repeat(600_000)}</v></c></row>`)],
  ])("is refused: %s", async (_, xml) => {
    const { rows, findings } = await refusal(sheet(xml), { maxRatio: 10_000 });
    expect(findings).toContain("workbook/unsafe-xml");
    expect(rows).toBe(0);
  });

  it("is refused in another encoding", async () => {
    const parts = partsOf(ROW).filter((candidate) => candidate.name !== "xl/worksheets/sheet1.xml");
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...data(ROW)].flatMap((character) => [character.charCodeAt(0), 0])]);
    expect((await refusal([...parts, { name: "xl/worksheets/sheet1.xml", bytes: utf16 }])).findings).toEqual([
      "workbook/unsafe-xml",
    ]);
  });

  it("is refused when it is no sheet", async () => {
    expect(
      (await refusal(sheet(`<worksheet xmlns="urn:other"><sheetData>${ROW}</sheetData></worksheet>`))).findings,
    ).toEqual(["workbook/no-workbook"]);
  });
});
