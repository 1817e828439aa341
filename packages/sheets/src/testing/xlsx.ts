import { Finding } from "@jobcoach/core";
import type { WorkbookLimits } from "../workbook/limits.ts";
import { openWorkbook } from "../workbook/open-workbook.ts";
import { packageXml, sheetPath } from "../workbook/package-xml.ts";
import { writeZip, type ZipPart } from "../zip/write-zip.ts";
import { allOf } from "./bytes.ts";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The parts of a workbook: one sheet with the given rows as XML, and parts that are added or replaced (null: left out). */
export function partsOf(rowsXml: string, changes: Readonly<Record<string, string | null>> = {}): ZipPart[] {
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${rowsXml}</sheetData></worksheet>`;
  const parts = new Map<string, string | null>([...packageXml(["Blad1"]), [sheetPath(0), sheet]]);
  for (const [name, xml] of Object.entries(changes)) parts.set(name, xml);
  const encoder = new TextEncoder();
  return [...parts].flatMap(([name, xml]) => (xml === null ? [] : [{ name, bytes: encoder.encode(xml) }]));
}

/** A reference from the workbook part to a part with shared texts or other styles, next to what a written workbook has. */
export function withSharedTexts(items: string): Record<string, string> {
  const relationships = packageXml(["Blad1"]).find(([path]) => path === "xl/_rels/workbook.xml.rels")?.[1] ?? "";
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings";
  const own = `<Relationship Id="texts" Type="${type}" Target="/xl/sharedStrings.xml"/></Relationships>`;
  return {
    "xl/_rels/workbook.xml.rels": relationships.replace("</Relationships>", own),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${items}</sst>`,
  };
}

/** A styles part in which style 1, 2, 3 ... has the given format: a built-in number or a code. */
export function stylesWith(formats: readonly (number | string)[]): Record<string, string> {
  const codes = formats.map((format, index) =>
    typeof format === "number"
      ? ""
      : `<numFmt numFmtId="${200 + index}" formatCode="${format.replaceAll('"', "&quot;")}"/>`,
  );
  const xfs = formats.map((format, index) => `<xf numFmtId="${typeof format === "number" ? format : 200 + index}"/>`);
  const xml = `<numFmts>${codes.join("")}</numFmts><cellXfs><xf numFmtId="0"/>${xfs.join("")}</cellXfs>`;
  return { "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${xml}</styleSheet>` };
}

/** Opens the file and reads its first sheet. */
export async function readXlsx(file: Uint8Array | readonly ZipPart[], limits: Partial<WorkbookLimits> = {}) {
  const bytes = file instanceof Uint8Array ? file : await writeZip(file as readonly ZipPart[]);
  const findings: Finding[] = [];
  const workbook = await openWorkbook(new Blob([bytes.slice()]), {
    limits,
    onFinding: (found) => findings.push(Finding.parse(found)),
  });
  const batches = workbook?.sheets[0]?.rows();
  const rows = batches === undefined ? [] : await allOf(batches);
  return { workbook, rows, cells: rows.map((row) => row.cells), findings, counts: batches?.counts };
}
