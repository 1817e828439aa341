import type { Cell } from "../cell.ts";
import { writeZip } from "../zip/write-zip.ts";
import { packageXml, sheetPath } from "./package-xml.ts";
import { sheetNames } from "./sheet-names.ts";
import { sheetXml } from "./sheet-xml.ts";

/** A sheet to be written; the first row is its header. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * An XLSX workbook. Texts stay texts and never become formulas; the header is bold and stays in sight; a name that no sheet
 * may have is adjusted. Equal content gives equal bytes. Throws a RangeError for what no cell can hold.
 */
export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array<ArrayBuffer>> {
  if (sheets.length === 0) throw new RangeError("A workbook has at least one sheet");
  const around = packageXml(sheetNames(sheets.map((sheet) => sheet.name)));
  const encoder = new TextEncoder();
  const parts = around.map(([name, xml]) => ({ name, bytes: encoder.encode(xml) }));
  const written = sheets.map(({ rows }, index) => ({ name: sheetPath(index), pieces: encoded(sheetXml(rows)) }));
  return writeZip([...parts, ...written]);
}

const PIECE = 262_144;

/** In pieces that are large enough to be packed well, and small enough not to keep others waiting. */
function* encoded(texts: Iterable<string>): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let piece = "";
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield encoder.encode(piece);
    piece = "";
  }
  yield encoder.encode(piece);
}
