import { encodeText } from "@jobcoach/sheets";
import { CANARY_BSN } from "../canary.ts";
import { accepted, type CaseLine, casesOf } from "../hostile-case.ts";
import { gzip, joined, latin1, repeated, utf8, utf16 } from "../inputs/bytes.ts";
import { csv, csvReplacing, csvText, headers } from "../inputs/csv.ts";

const withName = (name: string) => csv({ Werkgever: name });
/** The second record with a text in its free column, as a line. */
const lineWith = (name: string) => `${csvText({ Werkgever: name }).split("\r\n")[2]}\r\n`;
const packed = () => gzip(csv());

async function packedButChanged(fromEnd: number): Promise<Uint8Array> {
  const bytes = await packed();
  bytes[bytes.length - fromEnd] = (bytes[bytes.length - fromEnd] ?? 0) ^ 0xff;
  return bytes;
}

/** Characters, encodings, and files that are no text at all. */
const lines: readonly CaseLine[] = [
  ["sound", accepted, "the others differ from this one in one thing", () => csv()],
  ["empty", "file/empty", "counts as a delivery without persons", () => utf8("")],
  ["byte order mark only", "file/empty", "counts as a delivery without persons", () => utf8("\ufeff")],
  ["byte order mark", accepted, "takes the mark for a part of the first name", () => utf8(`\ufeff${csvText()}`)],
  [
    "byte order mark twice",
    "header/invisible-character",
    "takes the mark for a part of the first name",
    () => utf8(`\ufeff\ufeff${csvText()}`),
  ],
  ["UTF-16 little-endian", accepted, "reads zeros", () => utf16(`\ufeff${csvText()}`, "little")],
  ["UTF-16 little-endian without mark", accepted, "reads zeros", () => utf16(csvText(), "little")],
  ["UTF-16 big-endian", "file/unrecognised-binary", "reads zeros", () => utf16(`\ufeff${csvText()}`, "big")],
  ["UTF-16 big-endian without mark", "file/unrecognised-binary", "reads zeros", () => utf16(csvText(), "big")],
  ["UTF-32", "file/unrecognised-binary", "reads zeros", () => latin1(`\xff\xfe\0\0${[...csvText()].join("\0\0\0")}`)],
  [
    "windows-1252 with é and €",
    accepted,
    "turns names into question marks",
    () => encodeText(csvText({ Werkgever: "Café €" }), "windows-1252"),
  ],
  [
    "UTF-8 and windows-1252 mixed",
    "delimited/unreadable-character",
    "turns names into other names",
    () => joined(csv({ Werkgever: "Café €" }), latin1(lineWith("Caf\xe9"))),
  ],
  [
    "overlong UTF-8",
    "delimited/unreadable-character",
    "lets a forbidden character through",
    () => joined(csv({ Werkgever: "Café" }), latin1(lineWith("\xc0\xaf"))),
  ],
  [
    "lone surrogate in UTF-8",
    "delimited/unreadable-character",
    "makes text that cannot be written",
    () => joined(csv({ Werkgever: "Café" }), latin1(lineWith("\xed\xa0\x80"))),
  ],
  ["NUL", "delimited/control-character", "cuts the text off in a database", () => withName("a\0b")],
  [
    "other control characters",
    "delimited/control-character",
    "rewrites the screen of a reader",
    () => withName("\u001b[2Ja\u0007"),
  ],
  [
    "C1 control character",
    "delimited/control-character",
    "rewrites the screen of a reader",
    () => withName("a\u009b2Jb"),
  ],
  [
    "bidirectional characters in a header",
    "header/invisible-character",
    "shows another name than is meant",
    () => csvReplacing("Regime;", "\u202eRegime;"),
  ],
  [
    "zero-width space in a header",
    "header/invisible-character",
    "does not know the column",
    () => csvReplacing("BSN;", "B\u200bSN;"),
  ],
  ["header in Unicode form NFD", accepted, "does not know the column", () => csvReplacing("Regime;", "Re\u0301gime;")],
  ["bidirectional characters in a text", accepted, "shows another text than is meant", () => withName("\u202eevil")],
  ["U+2028 as line end", "file/unrecognised", "reads one row", () => utf8(csvText().replaceAll("\r\n", "\u2028"))],
  ["next line as line end", "file/unrecognised", "reads one row", () => utf8(csvText().replaceAll("\r\n", "\u0085"))],
  [
    "Arabic digits",
    "person/bsn-fails-test",
    "reads another number, or none",
    () => csv({ BSN: CANARY_BSN.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))) }),
  ],
  [
    "full-width digits",
    "number/not-a-number",
    "reads another number, or none",
    () => csv({ "Uren p/w start": "\uff12\uff14" }),
  ],
  [
    "web page",
    "file/unrecognised-html",
    "reads tags as a table",
    () => utf8(`<!DOCTYPE html><html><body><form>${CANARY_BSN}</form></body></html>`),
  ],
  [
    "log-in page after a comment",
    "file/unrecognised-html",
    "reads tags as a table",
    () => utf8(`<!-- ${CANARY_BSN} --><html><head><title>Inloggen</title></head></html>`),
  ],
  ["PDF", "file/unrecognised-pdf", "reads bytes as a table", () => latin1(`%PDF-1.7\n${CANARY_BSN}`)],
  [
    "executable",
    "file/unrecognised-binary",
    "reads bytes as a table",
    () => latin1(`MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff${"\0\x01\x02".repeat(500)}${CANARY_BSN}`),
  ],
  ["gzip", "file/unrecognised-zip", "unpacks without limits", packed],
  ["gzip with a wrong checksum", "file/unrecognised-zip", "takes what came before", () => packedButChanged(6)],
  ["gzip cut off", "file/unrecognised-zip", "takes what came before", async () => (await packed()).subarray(0, 300)],
  [
    "gzip of two members",
    "file/unrecognised-zip",
    "joins two files",
    async () => joined(await packed(), await packed()),
  ],
  [
    "gzip with bytes behind it",
    "file/unrecognised-zip",
    "joins two files",
    async () => joined(await packed(), utf8("x")),
  ],
  ["gzip in gzip", "file/unrecognised-zip", "unpacks without end", async () => gzip(await packed())],
  [
    "tar",
    "file/unrecognised-binary",
    "reads the first file with the frame around it",
    () => latin1(`export.csv${"\0".repeat(90)}0000644\0${"\0".repeat(404)}${csvText()}`),
  ],
  [
    "one line of 20 MB",
    "file/unrecognised",
    "holds the line in memory, or searches it anew for every piece",
    () => repeated("a", 20_000_000),
  ],
  [
    "one quoted field of 20 MB",
    "delimited/unclosed-quote",
    "holds the field in memory, or searches it anew for every piece",
    () => repeated(`${CANARY_BSN} `, 2_000_000, `${headers.join(";")}\r\n"`),
  ],
  [
    "20 MB of quotation marks",
    "delimited/line-too-large",
    "counts pairs anew for every piece",
    () => repeated('"', 20_000_000, `${headers.join(";")}\r\n`),
  ],
  [
    "10 million empty lines",
    "file/no-records",
    "counts each as a record",
    () => repeated("\n", 10_000_000, `${headers.join(";")}\n`),
  ],
];

export const csvCharacters = casesOf(lines);
