import type { XmlElement } from "../xml/xml-element.ts";

const NAMESPACES = "http://bkwi.nl/SuwiML/";

/**
 * Whether an element belongs to the message. Below the root SuwiML elements are in no namespace; files where a default
 * namespace puts them in that of the service are read too.
 */
export const isSuwiml = (element: XmlElement): boolean =>
  element.namespace === "" || element.namespace.startsWith(NAMESPACES);

/** The first child of that name, wherever it stands: published files do not keep to the order of the schema. */
export function childOf(element: XmlElement | undefined, local: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const child of element.children) if (child.local === local && isSuwiml(child)) return child;
  return undefined;
}

/** The children of that name, in the order of the file. */
export const childrenOf = (element: XmlElement | undefined, local: string): readonly XmlElement[] =>
  element === undefined ? [] : element.children.filter((child) => child.local === local && isSuwiml(child));

/** The element further down: `descendantOf(relatie, "Bron", "CdPartijSuwi")`. */
export function descendantOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const local of path) found = childOf(found, local);
  return found;
}

/** The text of an element without white space around it; empty when the element is absent. */
export const textOf = (element: XmlElement | undefined): string => element?.text.trim() ?? "";
