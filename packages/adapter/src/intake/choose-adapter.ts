import { type Finding, findingOf, type LocalizedText } from "@jobcoach/core";
import { chunksOf, openWorkbook, openZip } from "@jobcoach/sheets";
import type { Adapter } from "../contract/adapter.ts";
import type { Container } from "../detection/file-sample.ts";
import { recognise } from "../detection/recognise.ts";
import { sampleFile } from "../detection/sample-file.ts";
import { readXmlRecords } from "../xml/read-xml-records.ts";
import { xmlRules } from "../xml/xml-rules.ts";
import { fileRules, ruleForUnrecognised } from "./file-rules.ts";

/** The adapter for a file, how sure it is, and why. */
export interface Choice {
  readonly adapter: Adapter;
  readonly confidence: number;
  readonly reasons: readonly LocalizedText[];
}

/** The adapter that somebody chose, or the one that recognises the file; a finding says why there is none. */
export async function chooseAdapter(
  file: Blob,
  adapters: readonly Adapter[],
  format: string | undefined,
  report: (finding: Finding) => void,
): Promise<Choice | undefined> {
  if (file.size === 0) {
    report(findingOf(fileRules.empty));
    return undefined;
  }
  if (format !== undefined) return chosen(adapters, format, report);
  const recognition = recognise(await sampleFile(file), adapters);
  switch (recognition.found) {
    case "one":
      return recognition.candidate;
    case "several": {
      const formats = recognition.candidates.map((candidate) => candidate.adapter.id).join(", ");
      report(findingOf(fileRules.ambiguous, {}, { formats }));
      return undefined;
    }
    case "none":
      for (const finding of await findingsOfUnrecognised(file, recognition.container)) report(finding);
      return undefined;
  }
}

/** Why a file is not recognised: XML, a workbook or a zip that cannot be read says so itself, any other file by its kind. */
async function findingsOfUnrecognised(file: Blob, container: Container): Promise<readonly Finding[]> {
  const faults = await faultsOf(file, container);
  return faults.length > 0 ? faults : [findingOf(ruleForUnrecognised(container))];
}

async function faultsOf(file: Blob, container: Container): Promise<readonly Finding[]> {
  if (container === "xml") return faultsOfXml(file);
  if (container === "workbook") return faultsOfWorkbook(file);
  const found: Finding[] = [];
  if (container === "zip") await openZip(file, { onFinding: (finding) => found.push(finding) });
  return found;
}

async function faultsOfXml(file: Blob): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  const options = { isRecord: () => false, onFinding: (finding: Finding) => void found.push(finding) };
  for await (const _ of readXmlRecords(chunksOf(file), options));
  return found.filter(({ rule, severity }) => severity === "error" && rule !== xmlRules["no-records"].id);
}

/** Faults of the package, and of each sheet up to where its first rows are read. */
async function faultsOfWorkbook(file: Blob): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  const workbook = await openWorkbook(file, { onFinding: (finding) => void found.push(finding) });
  for (const sheet of workbook?.sheets ?? []) for await (const _ of sheet.rows()) break;
  return found.filter(({ level, severity }) => severity === "error" && level === "file");
}

function chosen(adapters: readonly Adapter[], format: string, report: (finding: Finding) => void): Choice | undefined {
  const adapter = adapters.find((one) => one.id === format);
  if (adapter !== undefined) return { adapter, confidence: 1, reasons: [] };
  report(findingOf(fileRules["unknown-format"]));
  return undefined;
}
