import type { Rule, RuleParameters } from "@jobcoach/core";
import { SaxesParser } from "saxes";
import { createElementNames } from "./element-names.ts";
import { setHandlers } from "./saxes-handlers.ts";
import { isBlank, RESERVED_NAMES, type XmlElement, type XmlName } from "./xml-element.ts";
import type { XmlLimits } from "./xml-limits.ts";
import { xmlRules } from "./xml-rules.ts";

/** Why reading stopped, and on which line. */
export interface XmlFault {
  readonly rule: Rule;
  readonly line: number;
  readonly parameters: RuleParameters;
}

/** Cuts a document that arrives in pieces into records; after a fault it may not be written to any more. */
export interface XmlRecordParser {
  write(text: string): XmlFault | undefined;
  close(): XmlFault | undefined;
  /** The records completed since the last call. */
  take(): readonly XmlElement[];
  /** Whether a record is open, so that a fault costs that record. */
  isInRecord(): boolean;
  line(): number;
  /** The encoding that the document names, where it names one. */
  declaredEncoding(): string | undefined;
}

interface OpenElement {
  local: string;
  namespace: string;
  line: number;
  column: number;
  text: string;
  children: OpenElement[];
}

/** Shared by all elements that have no children, most of them; never added to. */
const NO_CHILDREN: OpenElement[] = [];

/** Thrown to leave the parser, which has no other way to stop; never leaves this file. */
const STOP = new Error("reading stopped");

/** A parser that builds the elements for which `isRecord` says so, and nothing else. */
export function createXmlRecordParser(isRecord: (name: XmlName) => boolean, limits: XmlLimits): XmlRecordParser {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const nameOf = createElementNames();
  let records: XmlElement[] = [];
  const open: OpenElement[] = [];
  let fault: XmlFault | undefined;
  let depth = 0;
  let attributes = 0;
  let elements = 0;
  let closing = false;
  let rootSeen = false;
  let textSeen = false;
  let recordCut = false;
  let encoding: string | undefined;
  let written = 0;
  let tokenStart = 0;
  let recordStart = 0;
  let recordEnd = -1;
  let lineBefore = 1;
  let columnBefore = 1;
  let line = 1;
  let column = 1;

  function stop(rule: Rule, limit?: number): never {
    fault ??= { rule, line: parser.line, parameters: limit === undefined ? {} : { limit } };
    throw STOP;
  }

  /** Called where a text, value, tag or comment ends; `next` is how far the next `<` lies. */
  function tokenEnd(next: number) {
    const { position } = parser;
    if (position - tokenStart > limits.maxTextLength) stop(xmlRules["text-too-long"], limits.maxTextLength);
    tokenStart = position;
    lineBefore = parser.line;
    columnBefore = parser.columnIndex + next;
  }

  function startElement(local: string, namespace: string) {
    if (RESERVED_NAMES.has(local)) stop(xmlRules["name-refused"]);
    const parent = open[open.length - 1];
    if (parent === undefined) {
      if (depth > limits.maxRecordDepth || !isRecord({ local, namespace })) return;
      elements = 0;
      recordStart = parser.position;
    }
    const element: OpenElement = {
      local: nameOf(local),
      namespace: nameOf(namespace),
      line,
      column,
      text: "",
      children: NO_CHILDREN,
    };
    if (++elements > limits.maxElementsPerRecord) stop(xmlRules["record-too-large"], limits.maxElementsPerRecord);
    if (parser.position - recordStart > limits.maxRecordLength) {
      stop(xmlRules["record-too-large"], limits.maxRecordLength);
    }
    if (parent?.children === NO_CHILDREN) parent.children = [element];
    else parent?.children.push(element);
    open.push(element);
  }

  function endElement() {
    const element = open.pop();
    if (element === undefined) return;
    if (element.children.length > 0 && isBlank(element.text)) element.text = "";
    if (open.length > 0) return;
    records.push(element);
    recordEnd = parser.position;
  }

  function addText(text: string) {
    const element = open[open.length - 1];
    if (element !== undefined) element.text += text;
  }

  setHandlers(parser, {
    xmldeclHandler(declaration) {
      if (declaration.version !== "1.0") stop(xmlRules["version-refused"]);
      encoding = declaration.encoding;
      tokenEnd(1);
    },
    doctypeHandler: () => stop(xmlRules["doctype-refused"]),
    piHandler: () => stop(xmlRules["instruction-refused"]),
    // A comment is reported before its last character.
    commentHandler: () => tokenEnd(2),
    errorHandler(error) {
      // A wrong end tag is reported after the element it should have closed was closed.
      if (!closing && parser.position === recordEnd && records.pop() !== undefined) recordCut = true;
      stop(ruleOf(error.message, closing, rootSeen, textSeen));
    },
    openTagStartHandler({ name }) {
      if (name.length > limits.maxNameLength) stop(xmlRules["name-too-long"], limits.maxNameLength);
      if (++depth > limits.maxDepth) stop(xmlRules["too-deep"], limits.maxDepth);
      rootSeen = true;
      attributes = 0;
      // After a line break behind the name the parser is already on the next line; the place before the tag is not.
      line = parser.column === 0 ? lineBefore : parser.line;
      column = parser.column === 0 ? columnBefore : parser.columnIndex - name.length - 1;
    },
    attributeHandler({ name }) {
      if (name.length > limits.maxNameLength) stop(xmlRules["name-too-long"], limits.maxNameLength);
      if (++attributes > limits.maxAttributes) stop(xmlRules["too-many-attributes"], limits.maxAttributes);
      tokenEnd(1);
    },
    openTagHandler(tag) {
      tokenEnd(1);
      startElement(tag.local, tag.uri);
    },
    closeTagHandler() {
      tokenEnd(1);
      depth--;
      endElement();
    },
    textHandler(text) {
      tokenEnd(0);
      addText(text);
    },
    cdataHandler(text) {
      tokenEnd(1);
      addText(text);
    },
  });

  function attempt(work: () => void): XmlFault | undefined {
    try {
      work();
    } catch (error) {
      if (error !== STOP) throw error;
    }
    return fault;
  }

  return {
    write: (text) =>
      attempt(() => {
        textSeen ||= !isBlank(text);
        parser.write(text);
        // Between two pieces the parser's own position is of no use.
        written += text.length;
        if (written - tokenStart > limits.maxTextLength) stop(xmlRules["text-too-long"], limits.maxTextLength);
      }),
    close: () =>
      attempt(() => {
        closing = true;
        parser.close();
      }),
    take() {
      const taken = records;
      records = [];
      return taken;
    },
    isInRecord: () => open.length > 0 || recordCut,
    line: () => parser.line,
    declaredEncoding: () => encoding,
  };
}

/** The parser knows its errors by their English text only; that text can hold names from the file and is not passed on. */
function ruleOf(message: string, closing: boolean, rootSeen: boolean, textSeen: boolean): Rule {
  if (closing) return textSeen ? xmlRules.truncated : xmlRules["empty-file"];
  if (message.includes("undefined entity.")) return xmlRules["entity-refused"];
  if (message.includes("disallowed character.") || message.includes("malformed character entity.")) {
    return xmlRules["control-character"];
  }
  if (message.includes("only one root.")) return xmlRules["content-after-end"];
  if (message.includes("outside of root node.") && rootSeen) return xmlRules["content-after-end"];
  return xmlRules["not-well-formed"];
}
