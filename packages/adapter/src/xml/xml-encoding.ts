/** How the characters of an XML file are stored, as a label that `TextDecoder` knows. */
export type XmlEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** The encoding of a file and how many bytes its byte order mark takes; or that the encoding is not read. */
export type DetectedEncoding =
  | { readonly ok: true; readonly encoding: XmlEncoding; readonly markLength: number }
  | { readonly ok: false };

/** How many bytes at the start are looked at for the XML declaration. */
export const DECLARATION_BYTES = 1024;

const UTF_8 = ["utf-8", "utf8", "us-ascii", "ascii"];
const WINDOWS_1252 = ["windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1"];
const UTF_16 = ["utf-16", "utf-16le", "utf-16be", "unicode"];

/** The encoding by the byte order mark, else by the declaration in the first line, else UTF-8. */
export function detectXmlEncoding(head: Uint8Array): DetectedEncoding {
  const [a, b, c, d] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { ok: true, encoding: "utf-8", markLength: 3 };
  // Four bytes per character is not read, and its mark starts with that of two bytes per character.
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { ok: false };
  if (a === 0xff && b === 0xfe) return { ok: true, encoding: "utf-16le", markLength: 2 };
  if (a === 0xfe && b === 0xff) return { ok: true, encoding: "utf-16be", markLength: 2 };
  if (a === 0 || b === 0) return { ok: false };
  const declared = declaredEncoding(head);
  if (declared === undefined || UTF_8.includes(declared)) return { ok: true, encoding: "utf-8", markLength: 0 };
  if (WINDOWS_1252.includes(declared)) return { ok: true, encoding: "windows-1252", markLength: 0 };
  return { ok: false };
}

/** Whether the name in an XML declaration fits the encoding in which the file was read. */
export function fitsEncoding(declared: string, encoding: XmlEncoding): boolean {
  const label = declared.toLowerCase();
  if (encoding === "utf-8") return UTF_8.includes(label);
  return (encoding === "windows-1252" ? WINDOWS_1252 : UTF_16).includes(label);
}

function declaredEncoding(head: Uint8Array): string | undefined {
  const text = new TextDecoder("windows-1252").decode(head.subarray(0, DECLARATION_BYTES));
  if (!text.startsWith("<?xml")) return undefined;
  const declaration = text.slice(0, text.indexOf("?>") + 1 || text.length);
  return /\sencoding\s*=\s*["']([^"']*)["']/.exec(declaration)?.[1]?.toLowerCase();
}
