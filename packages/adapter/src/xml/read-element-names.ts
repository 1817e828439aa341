import { createXmlDecoder } from "./xml-decoder.ts";
import type { XmlName } from "./xml-element.ts";
import { detectXmlEncoding } from "./xml-encoding.ts";
import { XML_LIMITS } from "./xml-limits.ts";
import { createXmlRecordParser } from "./xml-record-parser.ts";

/** How many elements are named: enough to get past an envelope with its header. */
const NAMES_KEPT = 50;

/**
 * The names of the first elements of an XML file, in the order in which they start, by the bytes at its head. Says as much as
 * can be read: what is wrong with the file, reading it will tell.
 */
export function readElementNames(head: Uint8Array): readonly XmlName[] {
  const detected = detectXmlEncoding(head);
  if (!detected.ok) return [];
  const names: XmlName[] = [];
  const decoder = createXmlDecoder(detected.encoding);
  const parser = createXmlRecordParser(
    (name) => {
      if (names.length < NAMES_KEPT) names.push(name);
      return false;
    },
    { ...XML_LIMITS, maxRecordDepth: XML_LIMITS.maxDepth },
  );
  parser.write(decoder.decode(head.subarray(detected.markLength), false).text);
  return names;
}
