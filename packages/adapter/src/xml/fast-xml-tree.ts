import { XMLParser } from "fast-xml-parser";
import { isBlank, type XmlElement } from "./xml-element.ts";
import { resolveReferences } from "./xml-references.ts";

const TEXT = "#text";
const CDATA = "#cdata";
const ATTRIBUTES = ":@";
const PREFIX = "@";

/** What fast-xml-parser gives with `preserveOrder`: an object whose one own key is the name of the element. */
interface OrderedNode {
  readonly [name: string]: unknown;
}

type Namespaces = ReadonlyMap<string, string>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: PREFIX,
  textNodeName: TEXT,
  cdataPropName: CDATA,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  jPath: false,
  captureMetaData: true,
  onDangerousProperty: (name: string) => name,
});

const XML_NAMESPACES: Namespaces = new Map([
  ["", ""],
  ["xml", "http://www.w3.org/XML/1998/namespace"],
]);

/** The tree of a document that was found well-formed and within limits before; its result on other text means nothing. */
export function fastXmlTree(document: string): XmlElement {
  const text = document.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const nodes = parser.parse(text) as readonly OrderedNode[];
  const root = nodes.find((node) => nameOf(node) !== TEXT);
  if (root === undefined) throw new Error("fastXmlTree was given a document without a root element.");
  return toElement(root, XML_NAMESPACES, lineStarts(text));
}

function toElement(node: OrderedNode, outer: Namespaces, lines: readonly number[]): XmlElement {
  const name = nameOf(node);
  const namespaces = declaredIn(node, outer);
  const colon = name.indexOf(":");
  const namespace = namespaces.get(colon === -1 ? "" : name.slice(0, colon)) ?? "";
  const children: XmlElement[] = [];
  let text = "";
  for (const part of node[name] as readonly OrderedNode[]) {
    const kind = nameOf(part);
    if (kind === TEXT) text += resolveReferences(String(part[TEXT]));
    else if (kind === CDATA) text += String((part[CDATA] as readonly OrderedNode[])[0]?.[TEXT] ?? "");
    else children.push(toElement(part, namespaces, lines));
  }
  if (children.length > 0 && isBlank(text)) text = "";
  return { local: name.slice(colon + 1), namespace, ...placeOf(node, lines), text, children };
}

function declaredIn(node: OrderedNode, outer: Namespaces): Namespaces {
  const attributes = node[ATTRIBUTES];
  if (typeof attributes !== "object" || attributes === null) return outer;
  let namespaces: Map<string, string> | undefined;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== "@xmlns" && !name.startsWith("@xmlns:")) continue;
    namespaces ??= new Map(outer);
    namespaces.set(name.slice("@xmlns:".length), resolveReferences(String(value).replace(/[\t\n]/g, " ")).trim());
  }
  return namespaces ?? outer;
}

function nameOf(node: OrderedNode): string {
  return Object.keys(node).find((key) => key !== ATTRIBUTES) ?? TEXT;
}

function placeOf(node: OrderedNode, lines: readonly number[]): { line: number; column: number } {
  const start =
    (node as Record<symbol, { startIndex: number }>)[XMLParser.getMetaDataSymbol() as symbol]?.startIndex ?? 0;
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: start - (lines[low] ?? 0) + 1 };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
