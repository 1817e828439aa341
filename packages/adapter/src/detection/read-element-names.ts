import { SaxesParser } from "saxes";
import type { XmlNameSample } from "./file-sample.ts";

const NAMES_SAMPLED = 12;

/** The first elements of an XML document with their namespaces, as far as its head can be read; never throws. */
export function readElementNames(head: Uint8Array): readonly XmlNameSample[] {
  const names: XmlNameSample[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", () => undefined);
  parser.on("opentag", (tag) => {
    if (names.length < NAMES_SAMPLED) names.push({ local: tag.local, namespace: tag.uri });
  });
  try {
    parser.write(decode(head));
  } catch {
    return names;
  }
  return names;
}

function decode(head: Uint8Array): string {
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0x3c && head[1] === 0);
  return new TextDecoder(utf16 ? "utf-16le" : "utf-8").decode(head);
}
