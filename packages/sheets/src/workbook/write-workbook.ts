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
  for (const [index, { rows }] of sheets.entries()) {
    const blob = new Blob(inLargePieces(sheetXml(rows)));
    parts.push({ name: sheetPath(index), bytes: new Uint8Array(await blob.arrayBuffer()) });
  }
  return writeZip(parts);
}

const PIECE = 1_048_576;

function inLargePieces(texts: Iterable<string>): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    pieces.push(piece);
    piece = "";
  }
  pieces.push(piece);
  return pieces;
}
