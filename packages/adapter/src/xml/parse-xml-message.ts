import { type Finding, findingOf } from "@jobcoach/core";
import { fastXmlTree } from "./fast-xml-tree.ts";
import type { XmlElement } from "./xml-element.ts";
import { XML_LIMITS } from "./xml-limits.ts";
import { createXmlRecordParser, type XmlFault } from "./xml-record-parser.ts";
import { xmlRules } from "./xml-rules.ts";

/** The largest single message, in characters. */
export const MAX_MESSAGE_LENGTH = 1_048_576;

/** A message as a tree, or the one thing that is wrong with it as XML. */
export type ParsedXmlMessage =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly finding: Finding };

/**
 * The tree of one XML message of at most 1 MiB. The streaming parser first makes sure that it is well-formed and within the
 * limits, since fast-xml-parser takes truncated and mismatched input without complaint.
 */
export function parseXmlMessage(text: string): ParsedXmlMessage {
  const fault = faultIn(text);
  if (fault !== undefined) return { ok: false, finding: findingOf(fault.rule, { line: fault.line }, fault.parameters) };
  return { ok: true, root: fastXmlTree(text) };
}

function faultIn(text: string): XmlFault | undefined {
  if (text.length > MAX_MESSAGE_LENGTH) {
    return { rule: xmlRules["message-too-large"], line: 1, parameters: { limit: MAX_MESSAGE_LENGTH } };
  }
  if (!text.isWellFormed()) return { rule: xmlRules["control-character"], line: 1, parameters: {} };
  const parser = createXmlRecordParser((name) => name !== undefined, { ...XML_LIMITS, maxRecordLength: text.length });
  return parser.write(text) ?? parser.close();
}
