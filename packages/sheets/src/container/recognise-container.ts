import { detectEncoding } from "../delimited/detect-encoding.ts";

/** What a file is by its content, before anything is read from it. */
export type Container =
  | "delimited"
  | "workbook"
  | "xml"
  | "zip"
  | "old-excel"
  | "html"
  | "pdf"
  | "json"
  | "gzip"
  | "empty"
  | "binary";

const MAGIC: readonly (readonly [Container, readonly number[]])[] = [
  ["old-excel", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["gzip", [0x1f, 0x8b]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
];

/**
 * What a file is, by its first bytes (64 KB is plenty). Its name only helps where the bytes leave a choice: a zip whose
 * start shows no part of a workbook. "old-excel" covers .xls and workbooks with a password; "binary" is what no reader takes.
 */
export function recogniseContainer(sample: Uint8Array, fileName = ""): Container {
  if (sample.length === 0) return "empty";
  const magic = MAGIC.find(([, bytes]) => bytes.every((byte, index) => sample[index] === byte))?.[0];
  if (magic === "zip") return recogniseZip(sample, fileName);
  return magic ?? recogniseText(sample);
}

function recogniseZip(sample: Uint8Array, fileName: string): Container {
  const text = new TextDecoder("latin1").decode(sample);
  if (text.includes("xl/")) return "workbook";
  if (text.includes("word/") || text.includes("ppt/") || text.includes("mimetypeapplication/")) return "zip";
  return text.includes("[Content_Types].xml") || /\.xls[xm]$/i.test(fileName) ? "workbook" : "zip";
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;
const HTML = /^(<\?xml[^>]*>\s*)?(<!--((?!-->)[\s\S])*-->\s*)*<(!doctype\s+html|html|head|body|table)[\s>]/i;
const XML = /^<[?!A-Za-z_]/;
const JSON_START = /^(\{\s*["}]|\[\s*[[{"\]\d-])/;

function recogniseText(sample: Uint8Array): Container {
  const isBigEndian = sample[0] === 0xfe && sample[1] === 0xff;
  const encoding = isBigEndian ? "utf-16be" : detectEncoding(sample, false);
  const text = new TextDecoder(encoding).decode(sample, { stream: true });
  const start = text.slice(0, 4_096).trimStart();
  if (start === "" && text.trim() === "") return "empty";
  if (HTML.test(start)) return "html";
  if (XML.test(start)) return "xml";
  if (isBigEndian) return "binary";
  if (JSON_START.test(start)) return "json";
  const controls = text.match(CONTROL)?.length ?? 0;
  return controls > text.length * 0.02 + 4 ? "binary" : "delimited";
}
