import { XMLBuilder } from "fast-xml-parser";

/** An element to be written: a value or other elements inside, in order. `undefined` children are left out. */
export interface XmlNode {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content: string | readonly (XmlNode | undefined)[];
}

/** An element of a name with a value or other elements inside. */
export const xmlNode = (name: string, content: XmlNode["content"]): XmlNode => ({ name, content });

/** An element of a name with a value, or nothing where there is no value: an empty element says something else. */
export const xmlValue = (name: string, value: string | undefined): XmlNode | undefined =>
  value === undefined || value === "" ? undefined : { name, content: value };

const TEXT = "#text";
const ATTRIBUTES = ":@";
const PREFIX = "@";

const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: PREFIX,
  textNodeName: TEXT,
  processEntities: true,
  suppressEmptyNode: true,
  format: true,
  indentBy: "  ",
});

/**
 * An XML document in UTF-8 with its declaration; the same elements always give the same bytes. Characters that XML does not
 * allow must not be in the values: throws where one is.
 */
export function writeXml(root: XmlNode): Uint8Array {
  const text = `<?xml version="1.0" encoding="UTF-8"?>${builder.build([toOrdered(root)])}\n`;
  if (FORBIDDEN.test(text)) throw new Error("A value to be written holds a character that XML does not allow.");
  return new TextEncoder().encode(text);
}

const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** What fast-xml-parser writes with `preserveOrder`: an object whose one own key beside the attributes is the name. */
function toOrdered({ name, attributes, content }: XmlNode): Readonly<Record<string, unknown>> {
  const inside =
    typeof content === "string" ? [{ [TEXT]: content }] : content.filter((child) => child !== undefined).map(toOrdered);
  if (attributes === undefined) return { [name]: inside };
  const prefixed = Object.entries(attributes).map(([key, value]) => [`${PREFIX}${key}`, value]);
  return { [name]: inside, [ATTRIBUTES]: Object.fromEntries(prefixed) };
}
