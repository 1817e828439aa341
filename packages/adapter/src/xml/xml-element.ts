/** The name of an element: without prefix, and the namespace it is in (empty when it is in none). */
export interface XmlName {
  readonly local: string;
  readonly namespace: string;
}

/**
 * An element of an XML document as plain data. `line` and `column` count from 1 and point at the `<` of the start tag.
 * `text` is the character data directly inside, exactly as written after resolving references; white space between child
 * elements is left out. Attributes are not kept: none of the formats read here says anything in them.
 */
export interface XmlElement extends XmlName {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/** Whether a text consists of the white space of XML only. */
export function isBlank(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code !== 32 && code !== 10 && code !== 9 && code !== 13) return false;
  }
  return true;
}

/** Names that are special to JavaScript objects; no format uses them, so a document that does is refused. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
