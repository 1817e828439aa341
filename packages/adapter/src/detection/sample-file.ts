import {
  chunksOf,
  openWorkbook,
  openZip,
  readDelimited,
  recogniseContainer,
  type SheetRow,
  sniffDelimited,
} from "@jobcoach/sheets";
import { readElementNames } from "../xml/read-element-names.ts";
import { headOfXml } from "../xml/read-xml-file.ts";
import type { Container, FileSample, TableSample, XmlNameSample } from "./file-sample.ts";
import { sampleJson } from "./sample-json.ts";

const HEAD_BYTES = 65_536;
const ROWS_SAMPLED = 25;
const ZIPPED_FILES_SAMPLED = 25;

/**
 * Looks at the head of a file (64 kB; of a workbook the head of each sheet, of a zip the heads of its first files) as
 * detection needs it. Never throws.
 */
export async function sampleFile(file: Blob): Promise<FileSample> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const complete = head.length === file.size;
  const shared = { bytes: file.size, tables: [], elements: [] };
  const container = containerOf(head);
  switch (container) {
    case "delimited":
      return { ...shared, container, ...(await sampleDelimited(head, complete)) };
    case "workbook": {
      const tables = await sampleWorkbook(file);
      // Packed bytes may look like the name of a part of a workbook.
      return { ...shared, container, tables, elements: tables.length === 0 ? await sampleZip(file) : [] };
    }
    case "zip":
      return { ...shared, container, elements: await sampleZip(file) };
    case "xml":
      return { ...shared, container, elements: readElementNames(head) };
    case "ndjson":
      return { ...shared, container, ...sampleJson(textOf(head)), firstLine: firstLineOf(head) };
    case "json":
      return { ...shared, container, ...sampleJson(textOf(head)) };
    default:
      return { ...shared, container };
  }
}

function containerOf(head: Uint8Array): Container {
  const container = recogniseContainer(head);
  return container === "json" && firstLineOf(head).startsWith('{"schema":') ? "ndjson" : container;
}

const textOf = (head: Uint8Array) => new TextDecoder().decode(head);
const firstLineOf = (head: Uint8Array) => textOf(head).split("\n", 1)[0] ?? "";

async function sampleDelimited(head: Uint8Array, complete: boolean) {
  const { dialect, preambleLines } = sniffDelimited(head, complete);
  const rows: SheetRow[] = [];
  for await (const batch of readDelimited(chunksOf(new Blob([head as BlobPart])), { dialect, onFinding: ignore })) {
    rows.push(...batch);
    if (rows.length > ROWS_SAMPLED) break;
  }
  return { dialect, tables: [tableOf("", rows, preambleLines)] };
}

async function sampleWorkbook(file: Blob): Promise<readonly TableSample[]> {
  const workbook = await openWorkbook(file, { onFinding: ignore });
  const tables: TableSample[] = [];
  for (const sheet of workbook?.sheets ?? []) {
    const rows: SheetRow[] = [];
    for await (const batch of sheet.rows()) {
      rows.push(...batch.slice(0, ROWS_SAMPLED));
      break;
    }
    tables.push(tableOf(sheet.name, rows, 0));
  }
  return tables;
}

async function sampleZip(file: Blob): Promise<readonly XmlNameSample[]> {
  const names: XmlNameSample[] = [];
  const files = (await openZip(file, { onFinding: ignore })) ?? [];
  for (const zipped of files.slice(0, ZIPPED_FILES_SAMPLED)) {
    const head = await headOfXml(zipped, HEAD_BYTES);
    if (head !== undefined) names.push(...readElementNames(head));
  }
  return names;
}

function tableOf(name: string, rows: readonly SheetRow[], preambleLines: number): TableSample {
  const preamble = rows.filter((row) => row.line <= preambleLines);
  const [header, ...below] = rows.slice(preamble.length);
  return {
    name,
    preamble: preamble.map((row) => row.cells.join(" ").trim()),
    header: header?.cells ?? [],
    rows: below.slice(0, ROWS_SAMPLED).map((row) => row.cells),
  };
}

const ignore = () => undefined;
