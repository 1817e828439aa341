import { type Finding, findingOf } from "@jobcoach/core";
import { chunksOf, openZip, recogniseContainer, type ZippedFile } from "@jobcoach/sheets";
import { type ReadXmlRecordsOptions, readXmlRecords } from "./read-xml-records.ts";
import type { XmlElement } from "./xml-element.ts";
import { xmlRules } from "./xml-rules.ts";

/** Records of an XML file; `path` says which file of a zip, by its number, since its name may name a person. */
export interface XmlFileRecords {
  readonly path?: string;
  readonly records: readonly XmlElement[];
}

/**
 * Reads the records of an XML file, or of all XML files in a zip one after another. A file in a zip that is no XML or holds no
 * record is a warning and passed over; one that is broken is the same error as a broken file. Never throws on what a file
 * holds.
 */
export async function* readXmlFile(file: Blob, options: ReadXmlRecordsOptions): AsyncGenerator<XmlFileRecords> {
  if (await isZip(file)) yield* readZip(file, options);
  else for await (const records of readXmlRecords(chunksOf(file), options)) yield { records };
}

/** Whether a file in a zip is XML by its first bytes, and those bytes. */
export async function headOfXml(zipped: ZippedFile, length: number): Promise<Uint8Array | undefined> {
  const head = new Uint8Array(length);
  let filled = 0;
  for await (const piece of zipped.bytes()) {
    const taken = piece.subarray(0, length - filled);
    head.set(taken, filled);
    filled += taken.length;
    if (filled === length) break;
  }
  const bytes = head.subarray(0, filled);
  return recogniseContainer(bytes) === "xml" ? bytes : undefined;
}

const ZIP = [0x50, 0x4b];
const HEAD_BYTES = 4096;

async function isZip(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, ZIP.length).arrayBuffer());
  return ZIP.every((byte, index) => start[index] === byte);
}

async function* readZip(file: Blob, options: ReadXmlRecordsOptions): AsyncGenerator<XmlFileRecords> {
  const { onFinding } = options;
  const files = await openZip(file, { onFinding });
  if (files === undefined) return;
  let found = 0;
  for (const zipped of files) {
    const path = `#${zipped.number}`;
    if ((await headOfXml(zipped, HEAD_BYTES)) === undefined) {
      onFinding(findingOf(xmlRules["entry-not-xml"], { path }));
      continue;
    }
    for await (const records of readZippedXml(zipped, path, options)) {
      found += records.length;
      yield { path, records };
    }
  }
  if (found === 0) onFinding(findingOf(xmlRules["no-records"]));
}

/** The records of one file of a zip; what damage does to its XML is told as damage only. */
async function* readZippedXml(
  zipped: ZippedFile,
  path: string,
  options: ReadXmlRecordsOptions,
): AsyncGenerator<readonly XmlElement[]> {
  const findings: Finding[] = [];
  let isDamaged = false;
  const bytes = zipped.bytes(() => {
    isDamaged = true;
  });
  yield* readXmlRecords(bytes, { ...options, onFinding: (finding) => findings.push(finding) });
  const told = isDamaged ? [findingOf(xmlRules["entry-damaged"])] : findings.map(asOfEntry);
  for (const finding of told) options.onFinding({ ...finding, place: { ...finding.place, path } });
}

const asOfEntry = (finding: Finding): Finding =>
  finding.rule === xmlRules["no-records"].id ? findingOf(xmlRules["entry-without-record"], finding.place) : finding;
