import { type Finding, findingOf } from "@jobcoach/core";
import type { Detection, RawRecord, ReadContext } from "../contract/adapter.ts";
import type { FileSample } from "../detection/file-sample.ts";
import { readXmlFile } from "../xml/read-xml-file.ts";
import type { XmlElement } from "../xml/xml-element.ts";
import { checkLayout } from "./check-layout.ts";
import type { LayoutNode } from "./element-layout.ts";
import { type AnswerPlace, createElementReport } from "./element-report.ts";
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

/** How sure an XML file or a zip of them holds answers of a service: fully by name and namespace; half by name alone, as of another version. */
export function detectSuwiml(sample: FileSample, service: SuwimlService): Detection | undefined {
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
 * The answers of a service in a file: a saved answer, a SOAP envelope around it, many of either in a wrapper, or a zip of such
 * files. An element that is not part of the message is reported once per name; an answer of another version is rejected.
 */
export async function* readSuwimlAnswers(
  file: Blob,
  service: SuwimlService,
  context: ReadContext,
): AsyncGenerator<readonly RawAnswer[]> {
  const unknown = new Set<string>();
  let record = 0;

  function rawOf(answer: XmlElement, at: AnswerPlace): RawAnswer {
    const structure: Finding[] = [];
    checkLayout(answer, service.layout, createElementReport(at, structure), (element) => {
      if (unknown.has(element.local)) return;
      unknown.add(element.local);
      const seen: Finding[] = [];
      createElementReport(at, seen)(suwimlRules["unknown-element"], element);
      for (const finding of seen) context.onFinding(finding);
    });
    return { place: { ...at, line: answer.line }, answer, structure };
  }

  const files = readXmlFile(file, {
    isRecord: ({ local }) => local === service.root,
    onFinding: context.onFinding,
    onRejectedRecord: context.onRejectedRecord,
  });
  for await (const { path, records } of files) {
    const answers: RawAnswer[] = [];
    for (const answer of records) {
      const at: AnswerPlace = { record: ++record, ...(path === undefined ? {} : { path }) };
      if (answer.namespace === service.namespace) {
        answers.push(rawOf(answer, at));
      } else {
        const rule = suwimlRules["other-version"];
        context.onFinding(findingOf(rule, { ...at, line: answer.line }, { version: versionOf(service) }));
        context.onRejectedRecord(1);
      }
    }
    if (answers.length > 0) yield answers;
  }
}

const versionOf = ({ namespace }: SuwimlService) => namespace.slice(namespace.lastIndexOf("/") + 1);
