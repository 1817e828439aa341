import { type Finding, findingOf } from "@jobcoach/core";
import { chunksOf } from "@jobcoach/sheets";
import type { Detection, RawRecord, ReadContext } from "../contract/adapter.ts";
import type { FileSample } from "../detection/file-sample.ts";
import { readXmlRecords } from "../xml/read-xml-records.ts";
import type { XmlElement } from "../xml/xml-element.ts";
import { checkLayout } from "./check-layout.ts";
import type { LayoutNode } from "./element-layout.ts";
import { createElementReport } from "./element-report.ts";
import { suwimlRules } from "./suwiml-rules.ts";

/** A service of Suwinet in one version: the root of its answers and the elements below it. */
export interface SuwimlService {
  readonly root: string;
  readonly namespace: string;
  readonly layout: LayoutNode;
}

/** One answer as it stands in the file, and what its form leaves to say. */
export interface RawAnswer extends RawRecord {
  readonly answer: XmlElement;
  readonly structure: readonly Finding[];
}

/** How sure a file holds answers of a service: fully by name and namespace; half by name alone, as of another version. */
export function detectSuwiml(sample: FileSample, service: SuwimlService): Detection | undefined {
  if (sample.container !== "xml") return undefined;
  const roots = sample.elements.filter(({ local }) => local === service.root);
  if (roots.length === 0) return undefined;
  if (roots.some(({ namespace }) => namespace === service.namespace)) {
    const reason = { nl: `het element ${service.root}`, en: `the element ${service.root}` };
    return { confidence: 1, reasons: [reason] };
  }
  const reason = {
    nl: `het element ${service.root}, maar van een andere versie`,
    en: `the element ${service.root}, but of another version`,
  };
  return { confidence: 0.5, reasons: [reason] };
}

/**
 * The answers of a service in a file: a saved answer, a SOAP envelope around it, or many of either in a wrapper. An element
 * that is not part of the message is reported once per name; an answer of another version is rejected.
 */
export async function* readSuwimlAnswers(
  file: Blob,
  service: SuwimlService,
  context: ReadContext,
): AsyncGenerator<readonly RawAnswer[]> {
  const unknown = new Set<string>();
  let record = 0;

  function rawOf(answer: XmlElement): RawAnswer {
    const structure: Finding[] = [];
    const report = createElementReport(record, structure);
    checkLayout(answer, service.layout, report, (element) => {
      if (unknown.has(element.local)) return;
      unknown.add(element.local);
      const seen: Finding[] = [];
      createElementReport(record, seen)(suwimlRules["unknown-element"], element);
      for (const finding of seen) context.onFinding(finding);
    });
    return { place: { record, line: answer.line }, answer, structure };
  }

  const batches = readXmlRecords(chunksOf(file), {
    isRecord: ({ local }) => local === service.root,
    onFinding: context.onFinding,
    onRejectedRecord: context.onRejectedRecord,
  });
  for await (const batch of batches) {
    const answers: RawAnswer[] = [];
    for (const answer of batch) {
      record++;
      if (answer.namespace === service.namespace) {
        answers.push(rawOf(answer));
      } else {
        context.onFinding(findingOf(suwimlRules["other-version"], { record, line: answer.line }));
        context.onRejectedRecord(1);
      }
    }
    if (answers.length > 0) yield answers;
  }
}
